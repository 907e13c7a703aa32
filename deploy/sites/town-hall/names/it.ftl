service-reception = Informazioni e moduli
service-identity-card = Carta d’identità
service-papers = Residenza e certificati
service-payments = Tasse e pagamenti
service-school = Scuola e mensa
