# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = Voulez-vous parler à une personne que vous connaissez ?
professional-anyone = N’importe qui (au plus tôt)
professional-with = Avec
professional-with-name = Avec { $name }
