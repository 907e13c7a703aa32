# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $day }.{ $month }.{ $year }
message-confirmed = Вас записано на прийом: { $weekday }, { $date }, { $time }, { $place }
message-reminded = Нагадуємо про ваш запис: { $weekday }, { $date }, { $time }, { $place }
message-moved = Ваш запис перенесено на новий час: { $weekday }, { $date }, { $time }, { $place }
message-offered = Ви можете прийти раніше: { $weekday }, { $date }, { $time }, { $place }. Крайній строк для відповіді: { $until }. Ваш запис залишається, поки ви не скажете «так».
message-place = Для вас є вільний час: { $weekday }, { $date }, { $time }, { $place }. Крайній строк для відповіді: { $until }. Потім цей час отримає хтось інший.
message-cancelled = Ваш запис скасовано: { $weekday }, { $date }, { $time }, { $place }
message-look = Переглянути, змінити або скасувати: { $link }
message-why = Ви залишили цю адресу лише для цього запису. Коли мине день запису, ми її видалимо. Відповідей на це повідомлення ніхто не читає.
