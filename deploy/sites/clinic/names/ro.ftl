service-welcome = Recepție și programări
service-doctor = Medic
service-children = Medic pentru copii
service-vaccination = Vaccinuri
service-blood-tests = Analize de sânge
service-psychology = Sprijin psihologic
