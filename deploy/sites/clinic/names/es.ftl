service-welcome = Recepción y citas
service-doctor = Médico
service-children = Médico de niños
service-vaccination = Vacunas
service-blood-tests = Análisis de sangre
service-psychology = Apoyo psicológico
