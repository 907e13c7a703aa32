service-reception = Information and forms
service-identity-card = Identity card
service-residence = Residence and change of address
service-certificates = Certificates
service-civil-status = Births, marriages and deaths
service-citizenship = Citizenship
