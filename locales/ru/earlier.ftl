# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = Хочу прийти раньше
earlier-ask-hint = Если кто-то откажется от своего времени, мы предложим его вам здесь. Ваша запись остаётся, пока вы не скажете «да».
earlier-asked = Вы хотите прийти раньше
earlier-asked-hint = Если появится свободное время, вы увидите его здесь. Пожалуйста, иногда заходите на эту страницу. Ваша запись не меняется.
earlier-stop = Раньше мне не нужно
earlier-offered = Вы можете прийти раньше
earlier-until = Мы держим это время для вас. Крайний срок для ответа: { $day }, { $time }. Если вы не ответите, ваша запись не изменится.
earlier-take = Да, приду в это время
earlier-pass = Нет, оставляю свою запись
earlier-over = Это время уже занято. Ваша запись не изменилась.
