# The paper ticket: five short lines at most.
ticket-title = Su ticket
ticket-number = Su número
ticket-look = Busque su número y su dibujo en la pantalla.
ticket-issued = Tomado a las { $time }
ticket-only-today = Vale solo hoy
ticket-follow = Siga su turno en el teléfono
ticket-back-by = No tiene que esperar aquí. Vuelva antes de las { $time }, por favor.
ticket-training = PRUEBA – no es un ticket real
ticket-appointment = Cita { $time }

# The card of an appointment.
ticket-card-come = Venga 10 minutos antes y muestre este código a la máquina de la entrada.
