# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = Citas
appointment-day = Día
appointment-before = El día anterior
appointment-after = El día siguiente
appointment-today = Hoy
appointment-code = Código
appointment-hint = Pase la tarjeta por el lector, o escriba el código o una parte.
appointment-none = No hay citas este día.
appointment-none-match = Ningún código de este día lo contiene.
appointment-state-open = Por llegar
appointment-state-late = Con retraso
appointment-state-missed = No ha venido
appointment-state-cancelled = Anulada
appointment-state-checked-in = Registrada
appointment-state-checked-in-as = Registrada: { $number }
appointment-state-done = Terminada

# Checking in.
appointment-check-in = Registrar la llegada
appointment-checked-in = Llegada registrada para la cita de las { $time }. Diga a la persona este número, por favor.
appointment-walk-in = Dar un ticket sin cita
appointment-walk-in-given = Un ticket sin cita. Diga a la persona este número, por favor.

# Booking, moving, the card.
appointment-new = Nueva cita
appointment-next-for = Próxima cita para el número { $number }
appointment-what = Para qué
appointment-what-missing = Elija para qué.
appointment-free = Mostrar las horas libres
appointment-booked = La cita está reservada.
appointment-moved = La cita tiene una nueva hora.
appointment-card = Tarjeta para imprimir
appointment-contact = Correo electrónico o teléfono para los mensajes, si la persona lo desea
appointment-contact-keep = Anotar
appointment-contact-kept = Los mensajes sobre la cita llegan allí.
