# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = Le quattro cifre sullo schermo nella sala
come-code-hint = Sono vicino al disegno di un telefono e cambiano ogni pochi minuti.
come-code-wrong = Queste cifre non sono più sullo schermo. Guardi lo schermo e riprovi.
come-enough = Su questo telefono ci sono già tre biglietti. Per altri biglietti usi la macchina dei biglietti.
come-code-on-board = Cifre per un biglietto sul telefono:
# In large letters on the poster, one line in each language.
come-poster = Prenda il biglietto con il telefono
# For staff: the page on which the poster is printed.
come-poster-title = Manifesto per i biglietti sul telefono
come-poster-hint = Le persone inquadrano questo codice e prendono un biglietto con il proprio telefono.
