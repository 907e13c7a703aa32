service-welcome = Реєстратура і запис
service-doctor = Лікар
service-children = Дитячий лікар
service-vaccination = Щеплення
service-blood-tests = Аналізи крові
service-psychology = Психологічна допомога
