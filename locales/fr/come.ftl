# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = Les quatre chiffres sur l’écran de la salle
come-code-hint = Ils sont à côté du dessin d’un téléphone et changent toutes les quelques minutes.
come-code-wrong = Ces chiffres ne sont plus sur l’écran. Regardez l’écran et réessayez.
come-enough = Vous avez déjà trois tickets sur ce téléphone. Pour d’autres tickets, utilisez la machine à tickets.
come-code-on-board = Chiffres pour un ticket sur le téléphone :
# In large letters on the poster, one line in each language.
come-poster = Prenez votre ticket avec votre téléphone
# For staff: the page on which the poster is printed.
come-poster-title = Affiche pour les tickets sur téléphone
come-poster-hint = Les personnes scannent ce code et prennent un ticket avec leur téléphone.
