# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = Las cuatro cifras de la pantalla de la sala
come-code-hint = Están junto al dibujo de un teléfono y cambian cada pocos minutos.
come-code-wrong = Estas cifras ya no están en la pantalla. Mire la pantalla y pruebe otra vez.
come-enough = Ya tiene tres tickets en este teléfono. Para más tickets, use la máquina de tickets.
come-code-on-board = Cifras para un ticket en el teléfono:
# In large letters on the poster, one line in each language.
come-poster = Tome su ticket con el teléfono
# For staff: the page on which the poster is printed.
come-poster-title = Cartel para los tickets por teléfono
come-poster-hint = Las personas escanean este código y toman un ticket con su teléfono.
