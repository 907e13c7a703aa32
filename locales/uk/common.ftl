# Words that every screen shares.
common-product = Avanti
common-yes = Так
common-no = Ні
common-back = Назад
common-continue = Далі
common-close = Закрити
common-help = Допомога
common-language = Мова
common-listen = Слухати
common-stop-listening = Зупинити голос
common-undo = Скасувати
common-try-again = Спробувати ще раз
common-please-wait = Зачекайте, будь ласка
common-skip-to-content = Перейти до вмісту
common-theme = Кольори екрана
common-theme-light = Світлі кольори
common-theme-dark = Темні кольори

# The connection between this screen and the centre.
common-link-live = Є зв’язок
common-link-stale = Не оновлюється з { $time }
common-link-down = Немає зв’язку
common-training = Навчальний режим: тут усе несправжнє
common-training-short = Навчальний режим

common-appointment = Запис на прийом
common-number = Номер
common-picture = Малюнок
common-desk = Вікно { $desk }
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] Перед вами нікого немає
        [one] Перед вами { $n } людина
        [few] Перед вами { $n } людини
        [many] Перед вами { $n } людей
       *[other] Перед вами { $n } людини
    }
common-forecast = Чекати приблизно від { $from } до { $to } хвилин

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = Щойно
common-seconds =
    { PLURAL($n) ->
        [one] { $n } секунда
        [few] { $n } секунди
        [many] { $n } секунд
       *[other] { $n } секунди
    }
common-minutes =
    { PLURAL($n) ->
        [one] { $n } хвилина
        [few] { $n } хвилини
        [many] { $n } хвилин
       *[other] { $n } хвилини
    }
common-hours =
    { PLURAL($n) ->
        [one] { $n } година
        [few] { $n } години
        [many] { $n } годин
       *[other] { $n } години
    }
common-hours-minutes = { $hours } год { $minutes } хв
common-minutes-short = { $n } хв
common-minutes-ago =
    { PLURAL($n) ->
        [one] { $n } хвилину тому
        [few] { $n } хвилини тому
        [many] { $n } хвилин тому
       *[other] { $n } хвилини тому
    }

# Opening hours.
common-closed = Центр зачинено.
common-closed-now = Зараз центр зачинено.
common-opens-today = Сьогодні працюємо з { $time }.
common-opens-tomorrow = Завтра працюємо з { $time }.
common-opens-day = Знову працюємо: { $day }, з { $time }.
common-opens-date = Знову працюємо: { $date }, з { $time }.
common-open-today = Сьогодні працюємо з { $from } до { $until }.
common-day-monday = понеділок
common-day-tuesday = вівторок
common-day-wednesday = середа
common-day-thursday = четвер
common-day-friday = п’ятниця
common-day-saturday = субота
common-day-sunday = неділя
