# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = Записи на приём
appointment-day = День
appointment-before = Предыдущий день
appointment-after = Следующий день
appointment-today = Сегодня
appointment-code = Код
appointment-hint = Отсканируйте карточку или введите код либо его часть.
appointment-none = На этот день записей нет.
appointment-none-match = Такого кода среди записей этого дня нет.
appointment-state-open = Ожидается
appointment-state-late = Опоздание
appointment-state-missed = Неявка
appointment-state-cancelled = Отменена
appointment-state-checked-in = Приход отмечен
appointment-state-checked-in-as = Приход отмечен: { $number }
appointment-state-done = Завершена

# Checking in.
appointment-check-in = Отметить приход
appointment-checked-in = Приход по записи на { $time } отмечен. Назовите, пожалуйста, человеку этот номер.
appointment-walk-in = Выдать талон без записи
appointment-walk-in-given = Талон без записи. Назовите, пожалуйста, человеку этот номер.

# Booking, moving, the card.
appointment-new = Новая запись
appointment-next-for = Следующая запись для номера { $number }
appointment-what = По какому вопросу
appointment-what-missing = Выберите, по какому вопросу.
appointment-free = Показать свободное время
appointment-booked = Запись сделана.
appointment-moved = Запись перенесена на новое время.
appointment-card = Карточка для печати
appointment-contact = Электронная почта или телефон для сообщений, если человек желает
appointment-contact-keep = Записать
appointment-contact-kept = Сообщения об этой записи будут приходить туда.
