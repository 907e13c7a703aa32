service-reception = Informations et formulaires
service-identity-card = Carte d’identité
service-papers = Résidence et certificats
service-payments = Impôts et paiements
service-school = École et cantine
