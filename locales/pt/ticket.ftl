# The paper ticket: five short lines at most.
ticket-title = A sua senha
ticket-number = O seu número
ticket-look = Procure o seu número e o seu desenho no painel.
ticket-issued = Tirada às { $time }
ticket-only-today = Vale só hoje
ticket-follow = Veja a sua vez no telefone
ticket-back-by = Não é preciso esperar aqui. Volte até às { $time }, por favor.
ticket-training = TESTE – não é uma senha verdadeira
ticket-appointment = Agendamento { $time }

# The card of an appointment.
ticket-card-come = Venha 10 minutos antes e mostre este código à máquina da entrada.
