service-reception = Informații și formulare
service-identity-card = Carte de identitate
service-residence = Reședință și schimbarea adresei
service-certificates = Certificate
service-civil-status = Nașteri, căsătorii și decese
service-citizenship = Cetățenie
