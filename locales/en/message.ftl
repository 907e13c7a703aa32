# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $day }/{ $month }/{ $year }
message-confirmed = Your appointment: { $weekday } { $date }, { $time }, { $place }
message-reminded = Reminder of your appointment: { $weekday } { $date }, { $time }, { $place }
message-moved = Your appointment has a new time: { $weekday } { $date }, { $time }, { $place }
message-offered = You can come earlier: { $weekday } { $date }, { $time }, { $place }. Please answer by { $until }. Your appointment stays until you say yes.
message-place = A time is free for you: { $weekday } { $date }, { $time }, { $place }. Please answer by { $until }. After that somebody else gets it.
message-cancelled = Your appointment is cancelled: { $weekday } { $date }, { $time }, { $place }
message-look = To see it, change it or cancel it: { $link }
message-why = You left this address for this one appointment. It is erased when the day of the appointment is over. Nobody reads answers to this message.
