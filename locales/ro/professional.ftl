# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = Vreți să vorbiți cu cineva pe care îl cunoașteți?
professional-anyone = Oricine (cât mai curând)
professional-with = Cu
professional-with-name = Cu { $name }
