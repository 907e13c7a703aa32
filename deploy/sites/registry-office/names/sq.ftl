service-reception = Informacione dhe formularë
service-identity-card = Letërnjoftimi
service-residence = Vendbanimi dhe ndryshimi i adresës
service-certificates = Certifikatat
service-civil-status = Lindjet, martesat dhe vdekjet
service-citizenship = Shtetësia
