service-reception = Informații și formulare
service-identity-card = Carte de identitate
service-papers = Reședință și certificate
service-payments = Taxe și plăți
service-school = Școala și masa la școală
