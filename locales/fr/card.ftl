# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = Cartes de rendez-vous
card-how = Pour les personnes qui ne peuvent pas être reçues aujourd’hui : imprimez, découpez et donnez les cartes. Chacune est un rendez-vous un autre jour.
card-booked = Chaque carte imprimée est une heure réservée. Rendez celles que personne n’a prises.
card-count = Combien de cartes ?
card-from = À partir de quel jour ?
card-language = Langue des cartes
card-make = Réserver et imprimer
card-made = Cartes : { $n } · { $service }
card-missing = Pour { $n } autres, il n’y a plus d’heure libre.
card-none = À partir de ce jour, aucune heure n’est libre. Rien n’a été réservé.
card-not-handed = Pas donnée
card-all = Tout choisir
card-give-back = Rendre celles qui n’ont pas été données
card-choose-first = Choisissez les cartes qui n’ont pas été données.
card-give-back-question = Rendre ces cartes : { $n } ?
card-give-back-text = Leurs heures redeviennent libres pour d’autres. Jetez le papier.
card-give-back-yes = Oui, les rendre
card-give-back-no = Non, les garder
card-given-back = Rendues : { $n }
card-not-given-back = N’ont pas pu être rendues : { $n }

# What is printed on a card.
card-come = Venez ce jour-là, à cette heure. Montrez cette carte.
