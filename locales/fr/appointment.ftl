# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = Les rendez-vous
appointment-day = Jour
appointment-before = Le jour d’avant
appointment-after = Le jour d’après
appointment-today = Aujourd’hui
appointment-code = Le code
appointment-hint = Scannez la carte, ou tapez le code ou une partie du code.
appointment-none = Il n’y a pas de rendez-vous ce jour-là.
appointment-none-match = Aucun code de ce jour ne contient cela.
appointment-state-open = Attendu
appointment-state-late = En retard
appointment-state-missed = Absent
appointment-state-cancelled = Annulé
appointment-state-checked-in = Arrivé
appointment-state-checked-in-as = Arrivé : { $number }
appointment-state-done = Terminé

# Checking in.
appointment-check-in = Enregistrer l’arrivée
appointment-checked-in = Arrivée enregistrée pour le rendez-vous de { $time }. Dites ce numéro à la personne, s’il vous plaît.
appointment-walk-in = Donner un ticket sans rendez-vous
appointment-walk-in-given = Un ticket sans rendez-vous. Dites ce numéro à la personne, s’il vous plaît.

# Booking, moving, the card.
appointment-new = Nouveau rendez-vous
appointment-next-for = Prochain rendez-vous pour le numéro { $number }
appointment-what = Pour quoi
appointment-what-missing = Choisissez pour quoi.
appointment-free = Montrer les heures libres
appointment-booked = Le rendez-vous est réservé.
appointment-moved = Le rendez-vous a une nouvelle heure.
appointment-card = Carte à imprimer
appointment-contact = E-mail ou téléphone pour les messages, si la personne le souhaite
appointment-contact-keep = Noter
appointment-contact-kept = Les messages sur le rendez-vous y sont envoyés.
