service-welcome = Регистратура и запись
service-doctor = Врач
service-children = Детский врач
service-vaccination = Прививки
service-blood-tests = Анализы крови
service-psychology = Психологическая помощь
