# The paper ticket: five short lines at most.
ticket-title = Votre ticket
ticket-number = Votre numéro
ticket-look = Cherchez votre numéro et votre dessin sur l’écran.
ticket-issued = Pris à { $time }
ticket-only-today = Valable aujourd’hui seulement
ticket-follow = Suivez votre tour sur votre téléphone
ticket-back-by = Vous pouvez attendre ailleurs. Revenez avant { $time }, s’il vous plaît.
ticket-training = ESSAI – pas un vrai ticket
ticket-appointment = Rendez-vous { $time }

# The card of an appointment.
ticket-card-come = Venez 10 minutes avant et montrez ce code à la machine à l’entrée.
