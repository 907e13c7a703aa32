# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $day }/{ $month }/{ $year }
message-confirmed = Il suo appuntamento: { $weekday } { $date }, { $time }, { $place }
message-reminded = Le ricordiamo il suo appuntamento: { $weekday } { $date }, { $time }, { $place }
message-moved = Il suo appuntamento ha un nuovo orario: { $weekday } { $date }, { $time }, { $place }
message-offered = Può venire prima: { $weekday } { $date }, { $time }, { $place }. Risponda entro { $until }, per favore. Il suo appuntamento resta finché non dice di sì.
message-place = C’è un orario libero per lei: { $weekday } { $date }, { $time }, { $place }. Risponda entro { $until }, per favore. Poi va a un’altra persona.
message-cancelled = Il suo appuntamento è annullato: { $weekday } { $date }, { $time }, { $place }
message-look = Per vederlo, spostarlo o annullarlo: { $link }
message-why = Ha lasciato questo indirizzo per questo solo appuntamento. Sarà cancellato alla fine del giorno dell’appuntamento. Nessuno legge le risposte a questo messaggio.
