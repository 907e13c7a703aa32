# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = Хочу прийти раніше
earlier-ask-hint = Якщо хтось відмовиться від свого часу, ми запропонуємо його вам тут. Ваш запис залишається, поки ви не скажете «так».
earlier-asked = Ви хочете прийти раніше
earlier-asked-hint = Якщо з’явиться вільний час, ви побачите його тут. Будь ласка, іноді заходьте на цю сторінку. Ваш запис не змінюється.
earlier-stop = Раніший час мені не потрібен
earlier-offered = Ви можете прийти раніше
earlier-until = Ми тримаємо цей час для вас. Крайній строк для відповіді: { $day }, { $time }. Якщо ви не відповісте, ваш запис не зміниться.
earlier-take = Так, прийду в цей час
earlier-pass = Ні, залишаю свій запис
earlier-over = Цей час уже зайнято. Ваш запис не змінився.
