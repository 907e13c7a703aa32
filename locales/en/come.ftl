# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = The four digits on the screen in the hall
come-code-hint = They stand beside the picture of a phone and change every few minutes.
come-code-wrong = These digits are not on the screen any more. Please look at the screen and try again.
come-enough = You already have three tickets on this phone. For more tickets, please use the ticket machine.
come-code-on-board = Digits for a ticket on the phone:
# In large letters on the poster, one line in each language.
come-poster = Take your ticket with your phone
# For staff: the page on which the poster is printed.
come-poster-title = Poster for tickets by phone
come-poster-hint = People scan this code and take a ticket with their own phone.
