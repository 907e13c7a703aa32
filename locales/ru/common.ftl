# Words that every screen shares.
common-product = Avanti
common-yes = Да
common-no = Нет
common-back = Назад
common-continue = Дальше
common-close = Закрыть
common-help = Помощь
common-language = Язык
common-listen = Слушать
common-stop-listening = Остановить голос
common-undo = Отменить
common-try-again = Попробовать ещё раз
common-please-wait = Подождите, пожалуйста
common-skip-to-content = Перейти к содержанию
common-theme = Цвета экрана
common-theme-light = Светлые цвета
common-theme-dark = Тёмные цвета

# The connection between this screen and the centre.
common-link-live = Есть связь
common-link-stale = Не обновляется с { $time }
common-link-down = Нет связи
common-training = Учебный режим: здесь всё ненастоящее
common-training-short = Учебный режим

common-appointment = Запись на приём
common-number = Номер
common-picture = Картинка
common-desk = Окно { $desk }
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] Перед вами никого нет
        [one] Перед вами { $n } человек
        [few] Перед вами { $n } человека
        [many] Перед вами { $n } человек
       *[other] Перед вами { $n } человека
    }
common-forecast = Ждать примерно от { $from } до { $to } минут

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = Только что
common-seconds =
    { PLURAL($n) ->
        [one] { $n } секунда
        [few] { $n } секунды
        [many] { $n } секунд
       *[other] { $n } секунды
    }
common-minutes =
    { PLURAL($n) ->
        [one] { $n } минута
        [few] { $n } минуты
        [many] { $n } минут
       *[other] { $n } минуты
    }
common-hours =
    { PLURAL($n) ->
        [one] { $n } час
        [few] { $n } часа
        [many] { $n } часов
       *[other] { $n } часа
    }
common-hours-minutes = { $hours } ч { $minutes } мин
common-minutes-short = { $n } мин
common-minutes-ago =
    { PLURAL($n) ->
        [one] { $n } минуту назад
        [few] { $n } минуты назад
        [many] { $n } минут назад
       *[other] { $n } минуты назад
    }

# Opening hours.
common-closed = Центр закрыт.
common-closed-now = Сейчас центр закрыт.
common-opens-today = Сегодня работаем с { $time }.
common-opens-tomorrow = Завтра работаем с { $time }.
common-opens-day = Снова работаем: { $day }, с { $time }.
common-opens-date = Снова работаем: { $date }, с { $time }.
common-open-today = Сегодня работаем с { $from } до { $until }.
common-day-monday = понедельник
common-day-tuesday = вторник
common-day-wednesday = среда
common-day-thursday = четверг
common-day-friday = пятница
common-day-saturday = суббота
common-day-sunday = воскресенье
