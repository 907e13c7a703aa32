# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = Os quatro algarismos no painel da sala
come-code-hint = Estão ao lado do desenho de um telefone e mudam de poucos em poucos minutos.
come-code-wrong = Estes algarismos já não estão no painel. Olhe para o painel e tente outra vez.
come-enough = Já tem três senhas neste telefone. Para mais senhas, use a máquina de senhas.
come-code-on-board = Algarismos para uma senha no telefone:
# In large letters on the poster, one line in each language.
come-poster = Tire a sua senha com o telefone
# For staff: the page on which the poster is printed.
come-poster-title = Cartaz para senhas pelo telefone
come-poster-hint = As pessoas leem este código e tiram uma senha com o seu telefone.
