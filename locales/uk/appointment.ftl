# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = Записи на прийом
appointment-day = День
appointment-before = Попередній день
appointment-after = Наступний день
appointment-today = Сьогодні
appointment-code = Код
appointment-hint = Відскануйте картку або введіть код чи його частину.
appointment-none = На цей день записів немає.
appointment-none-match = Такого коду серед записів цього дня немає.
appointment-state-open = Очікуємо
appointment-state-late = Запізнення
appointment-state-missed = Неявка
appointment-state-cancelled = Скасовано
appointment-state-checked-in = Прихід зареєстровано
appointment-state-checked-in-as = Прихід зареєстровано: { $number }
appointment-state-done = Завершено

# Checking in.
appointment-check-in = Зареєструвати прихід
appointment-checked-in = Прихід за записом на { $time } зареєстровано. Скажіть, будь ласка, людині цей номер.
appointment-walk-in = Видати талон без запису
appointment-walk-in-given = Талон без запису. Скажіть, будь ласка, людині цей номер.

# Booking, moving, the card.
appointment-new = Новий запис
appointment-next-for = Наступний запис для номера { $number }
appointment-what = З якого питання
appointment-what-missing = Виберіть, із якого питання.
appointment-free = Показати вільний час
appointment-booked = Запис зроблено.
appointment-moved = Запис перенесено на новий час.
appointment-card = Картка для друку
appointment-contact = Електронна пошта або телефон для повідомлень, якщо людина бажає
appointment-contact-keep = Записати
appointment-contact-kept = Повідомлення про цей запис надходитимуть туди.
