service-welcome = Accoglienza e appuntamenti
service-doctor = Medico
service-children = Medico dei bambini
service-vaccination = Vaccinazioni
service-blood-tests = Esami del sangue
service-psychology = Sostegno psicologico
