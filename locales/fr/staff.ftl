# The menu for staff at the kiosk, behind a PIN.
staff-menu = Pour le personnel
staff-enter-pin = Saisissez le code PIN.
staff-wrong-pin = Ce code PIN n’est pas le bon.
staff-too-many-tries = Trop de codes PIN faux. Attendez quelques minutes.
staff-test-print = Imprimer un ticket d’essai
staff-print-again = Réimprimer le ticket { $number }
staff-restart = Recharger l’écran
staff-connection = Liaison avec le centre
staff-connected = Connecté
staff-not-connected = Non connecté
staff-print-list = Imprimer la liste d’attente
staff-list = Liste d’attente
staff-list-heard = Situation du { $time }
staff-list-own = donnés ici depuis
staff-papers = Tickets pas encore transmis
staff-papers-unreadable = Illisibles. Appelez vous-mêmes ces numéros.
