# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $day }.{ $month }.{ $year }
message-confirmed = Вы записаны на приём: { $weekday }, { $date }, { $time }, { $place }
message-reminded = Напоминаем о вашей записи: { $weekday }, { $date }, { $time }, { $place }
message-moved = Ваша запись перенесена на новое время: { $weekday }, { $date }, { $time }, { $place }
message-offered = Вы можете прийти раньше: { $weekday }, { $date }, { $time }, { $place }. Крайний срок для ответа: { $until }. Ваша запись остаётся, пока вы не скажете «да».
message-place = Для вас есть свободное время: { $weekday }, { $date }, { $time }, { $place }. Крайний срок для ответа: { $until }. Потом это время получит кто-то другой.
message-cancelled = Ваша запись отменена: { $weekday }, { $date }, { $time }, { $place }
message-look = Посмотреть, изменить или отменить: { $link }
message-why = Вы оставили этот адрес только для этой записи. Когда пройдёт день записи, мы его удалим. Ответы на это сообщение никто не читает.
