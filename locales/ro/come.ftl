# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = Cele patru cifre de pe ecranul din sală
come-code-hint = Sunt lângă desenul unui telefon și se schimbă la câteva minute.
come-code-wrong = Aceste cifre nu mai sunt pe ecran. Vă rugăm să priviți ecranul și să încercați din nou.
come-enough = Aveți deja trei bonuri pe acest telefon. Pentru alte bonuri, folosiți aparatul de bonuri.
come-code-on-board = Cifre pentru un bon pe telefon:
# In large letters on the poster, one line in each language.
come-poster = Luați bonul cu telefonul
# For staff: the page on which the poster is printed.
come-poster-title = Afiș pentru bonuri pe telefon
come-poster-hint = Oamenii scanează acest cod și iau un bon cu telefonul lor.
