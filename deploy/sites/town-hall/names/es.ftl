service-reception = Información y formularios
service-identity-card = Documento de identidad
service-papers = Residencia y certificados
service-payments = Impuestos y pagos
service-school = Escuela y comedor
