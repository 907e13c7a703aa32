# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = Vuole parlare con una persona che conosce?
professional-anyone = Chiunque (il prima possibile)
professional-with = Con
professional-with-name = Con { $name }
