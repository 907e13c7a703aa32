# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = Ви хочете потрапити до працівника, якого вже знаєте?
professional-anyone = Будь-хто (найраніший час)
professional-with = Хто приймає
professional-with-name = Приймає { $name }
