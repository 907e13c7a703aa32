service-reception = Informacione dhe formularë
service-identity-card = Letërnjoftimi
service-papers = Vendbanimi dhe certifikatat
service-payments = Taksat dhe pagesat
service-school = Shkolla dhe ushqimi në shkollë
