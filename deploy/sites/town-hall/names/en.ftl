service-reception = Information and forms
service-identity-card = Identity card
service-papers = Residence and certificates
service-payments = Taxes and payments
service-school = School and school meals
