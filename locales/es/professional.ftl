# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = ¿Quiere hablar con alguien que conoce?
professional-anyone = Cualquiera (lo antes posible)
professional-with = Con
professional-with-name = Con { $name }
