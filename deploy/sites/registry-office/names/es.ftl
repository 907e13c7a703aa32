service-reception = Información y formularios
service-identity-card = Documento de identidad
service-residence = Residencia y cambio de domicilio
service-certificates = Certificados
service-civil-status = Nacimientos, matrimonios y defunciones
service-citizenship = Ciudadanía
