service-welcome = Pritja dhe takimet
service-doctor = Mjeku
service-children = Mjeku i fëmijëve
service-vaccination = Vaksinat
service-blood-tests = Analizat e gjakut
service-psychology = Ndihmë psikologjike
