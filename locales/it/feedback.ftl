# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = Come è andata oggi?
feedback-good = Bene
feedback-fair = Così così
feedback-poor = Male
feedback-hint = Nessuno saprà chi ha risposto.
feedback-thanks = Grazie della risposta.

# The same for staff, in numbers.
feedback-title = Che cosa dicono i visitatori
feedback-least = Una settimana si vede quando è finita e hanno risposto almeno { $n } persone.
