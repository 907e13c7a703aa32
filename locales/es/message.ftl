# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $day }/{ $month }/{ $year }
message-confirmed = Su cita: { $weekday } { $date }, { $time }, { $place }
message-reminded = Le recordamos su cita: { $weekday } { $date }, { $time }, { $place }
message-moved = Su cita tiene una nueva hora: { $weekday } { $date }, { $time }, { $place }
message-offered = Puede venir antes: { $weekday } { $date }, { $time }, { $place }. Responda antes de { $until }, por favor. Su cita sigue igual hasta que diga que sí.
message-place = Hay una hora libre para usted: { $weekday } { $date }, { $time }, { $place }. Responda antes de { $until }, por favor. Después será para otra persona.
message-cancelled = Su cita está cancelada: { $weekday } { $date }, { $time }, { $place }
message-look = Para verla, cambiarla o cancelarla: { $link }
message-why = Usted dejó esta dirección solo para esta cita. Se borra cuando termina el día de la cita. Nadie lee las respuestas a este mensaje.
