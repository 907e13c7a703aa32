# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = Doni të flisni me dikë që e njihni?
professional-anyone = Kushdo (sa më shpejt)
professional-with = Me
professional-with-name = Me { $name }
