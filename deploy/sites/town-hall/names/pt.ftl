service-reception = Informações e formulários
service-identity-card = Cartão de identidade
service-papers = Residência e certidões
service-payments = Impostos e pagamentos
service-school = Escola e cantina escolar
