service-reception = Informations et formulaires
service-identity-card = Carte d’identité
service-residence = Résidence et changement d’adresse
service-certificates = Certificats
service-civil-status = Naissances, mariages et décès
service-citizenship = Nationalité
