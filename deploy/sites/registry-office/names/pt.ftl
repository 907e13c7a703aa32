service-reception = Informações e formulários
service-identity-card = Cartão de identidade
service-residence = Residência e mudança de morada
service-certificates = Certidões
service-civil-status = Nascimentos, casamentos e óbitos
service-citizenship = Cidadania
