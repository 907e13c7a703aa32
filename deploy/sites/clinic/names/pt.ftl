service-welcome = Receção e marcações
service-doctor = Médico
service-children = Médico das crianças
service-vaccination = Vacinas
service-blood-tests = Análises ao sangue
service-psychology = Apoio psicológico
