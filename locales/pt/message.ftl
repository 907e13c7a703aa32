# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $day }/{ $month }/{ $year }
message-confirmed = O seu agendamento: { $weekday } { $date }, { $time }, { $place }
message-reminded = Não esqueça o seu agendamento: { $weekday } { $date }, { $time }, { $place }
message-moved = O seu agendamento tem um novo horário: { $weekday } { $date }, { $time }, { $place }
message-offered = Pode vir mais cedo: { $weekday } { $date }, { $time }, { $place }. Responda até { $until }, por favor. O seu agendamento não muda enquanto não disser que sim.
message-place = Temos um horário livre para a sua visita: { $weekday } { $date }, { $time }, { $place }. Responda até { $until }, por favor. Depois, o horário fica para outra pessoa.
message-cancelled = O seu agendamento está cancelado: { $weekday } { $date }, { $time }, { $place }
message-look = Para ver, mudar ou cancelar: { $link }
message-why = Deixou este endereço só para este agendamento. Vamos apagar o endereço no fim do dia do agendamento. Ninguém lê as respostas a esta mensagem.
