# The paper ticket: five short lines at most.
ticket-title = Il suo biglietto
ticket-number = Il suo numero
ticket-look = Cerchi il suo numero e il suo disegno sullo schermo.
ticket-issued = Preso alle { $time }
ticket-only-today = Vale solo oggi
ticket-follow = Segua il suo turno sul telefono
ticket-back-by = Non deve aspettare qui. Torni entro le { $time }, per favore.
ticket-training = PROVA – non è un vero biglietto
ticket-appointment = Appuntamento { $time }

# The card of an appointment.
ticket-card-come = Venga 10 minuti prima e mostri questo codice alla macchina all’ingresso.
