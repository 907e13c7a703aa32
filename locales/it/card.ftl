# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = Cartoncini per un altro giorno
card-how = Per chi oggi non può essere servito: stampi, ritagli e consegni i cartoncini. Ognuno è un appuntamento in un altro giorno.
card-booked = Ogni cartoncino stampato è un orario prenotato. Restituisca quelli che nessuno ha preso.
card-count = Quanti cartoncini?
card-from = Da quale giorno?
card-language = Lingua dei cartoncini
card-make = Prenota e stampa
card-made = Cartoncini: { $n } · { $service }
card-missing = Per altri { $n } non c’è un orario libero.
card-none = Da questo giorno in poi non c’è nessun orario libero. Non è stato prenotato niente.
card-not-handed = Non consegnato
card-all = Scegli tutti
card-give-back = Restituisci quelli non consegnati
card-choose-first = Scelga i cartoncini che non sono stati consegnati.
card-give-back-question = Restituire questi cartoncini: { $n }?
card-give-back-text = I loro orari tornano liberi per altre persone. Butti via la carta.
card-give-back-yes = Sì, restituisci
card-give-back-no = No, tienili
card-given-back = Restituiti: { $n }
card-not-given-back = Non si sono potuti restituire: { $n }

# What is printed on a card.
card-come = Venga in questo giorno, a quest’ora. Mostri questo cartoncino.
