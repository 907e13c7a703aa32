service-welcome = Accueil et rendez-vous
service-doctor = Médecin
service-children = Médecin pour enfants
service-vaccination = Vaccinations
service-blood-tests = Analyses de sang
service-psychology = Soutien psychologique
