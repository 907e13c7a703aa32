service-reception = Informazioni e moduli
service-identity-card = Carta d’identità
service-residence = Residenza e cambio di indirizzo
service-certificates = Certificati
service-civil-status = Nascite, matrimoni e decessi
service-citizenship = Cittadinanza
