# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = Вы хотите попасть к сотруднику, которого уже знаете?
professional-anyone = Кто угодно (самое раннее время)
professional-with = Кто принимает
professional-with-name = Принимает { $name }
