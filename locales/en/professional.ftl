# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = Do you want to see somebody you know?
professional-anyone = Anyone (soonest)
professional-with = With
professional-with-name = With { $name }
