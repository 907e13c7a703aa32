service-welcome = Reception and appointments
service-doctor = Doctor
service-children = Children’s doctor
service-vaccination = Vaccinations
service-blood-tests = Blood tests
service-psychology = Psychological support
