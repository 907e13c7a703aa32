# The kiosk: from the first touch to the ticket.
kiosk-title = Взять талон
kiosk-welcome = Добро пожаловать
kiosk-touch-to-begin = Коснитесь экрана, чтобы начать
kiosk-choose-language = Выберите свой язык
kiosk-choose-language-again = Чтобы выбрать этот язык, нажмите ещё раз: { $language }
kiosk-greeting-pause = Остановить движение слов
kiosk-greeting-play = Снова двигать слова
kiosk-more-languages = Другие языки
kiosk-previous-languages = Предыдущие языки

kiosk-step-language = Язык
kiosk-step-service = Что вам нужно
kiosk-step-people = Сколько вас
kiosk-step-ticket = Талон
kiosk-step = Шаг { $n } из { $total }

kiosk-what-do-you-need = Что вам нужно?
kiosk-how-many-people = Сколько вас?
kiosk-how-many-people-hint = Посчитайте себя и всех, кто с вами. Детей тоже.
kiosk-party =
    { PLURAL($n) ->
        [one] { $n } человек
        [few] { $n } человека
        [many] { $n } человек
       *[other] { $n } человека
    }
kiosk-party-more =
    { PLURAL($n) ->
        [one] Больше { $n } человека
        [few] Больше { $n } человек
        [many] Больше { $n } человек
       *[other] Больше { $n } человека
    }
kiosk-one-more = На одного человека больше
kiosk-one-fewer = На одного человека меньше
kiosk-take-ticket = Взять талон

kiosk-your-number = Ваш номер
kiosk-your-picture = Ваша картинка: { $picture }
kiosk-printing = Подождите, пожалуйста. Ваш талон печатается.
kiosk-take-paper = Возьмите, пожалуйста, свой талон.
kiosk-printer-failed = Принтер не работает. Пожалуйста, запомните или сфотографируйте свой номер.
kiosk-remember-number = Пожалуйста, запомните или сфотографируйте свой номер и картинку.
kiosk-wait-in-hall = Ждите в зале. Смотрите на табло и слушайте.
kiosk-called-when = Когда подойдёт ваша очередь, на табло появятся ваш номер, ваша картинка и окно, к которому подойти.
kiosk-follow-on-phone = Чтобы видеть свою очередь в телефоне, наведите камеру на этот код.
kiosk-done = Готово

kiosk-cancel-ticket = Это не мой талон, отменить
kiosk-cancel-question = Вы хотите отменить этот талон?
kiosk-cancel-yes = Да, отменить
kiosk-cancel-no = Нет, оставить
kiosk-cancelled = Ваш талон отменён.
kiosk-cancel-too-late = Здесь этот талон отменить нельзя. Обратитесь, пожалуйста, к сотрудникам центра.

kiosk-still-there = Вы ещё здесь?
kiosk-more-time = Мне нужно больше времени
kiosk-restart-in =
    { PLURAL($n) ->
        [one] Всё начнётся сначала через { $n } секунду
        [few] Всё начнётся сначала через { $n } секунды
        [many] Всё начнётся сначала через { $n } секунд
       *[other] Всё начнётся сначала через { $n } секунды
    }
kiosk-start-again = Начать сначала

kiosk-service-closed = { $service }: на сегодня талонов больше нет.
kiosk-service-closed-short = Талонов на сегодня нет
kiosk-wait-short = примерно { $from }–{ $to } мин
kiosk-all-services-closed = На сегодня талонов больше нет. Приходите, пожалуйста, в другой день.
kiosk-wrong = Что-то не получилось. Попробуйте, пожалуйста, ещё раз.
kiosk-ask-staff = Обратитесь, пожалуйста, к сотрудникам центра.
kiosk-not-connected = У этого терминала нет связи. Обратитесь, пожалуйста, к сотрудникам центра.
kiosk-no-tickets-now = Сейчас мы не можем выдавать талоны.
kiosk-need-help = Мне нужна помощь
kiosk-help-text = Обратитесь, пожалуйста, к сотрудникам центра. Мы с радостью вам поможем.
kiosk-low-reach = Опустить кнопки ниже
kiosk-normal-reach = Поднять кнопки выше

# With an appointment.
kiosk-have-appointment = У меня есть запись
kiosk-show-code = Покажите свой код
kiosk-scan-code = Поднесите квадратный код к сканеру.
kiosk-type-code = Или введите код здесь:
kiosk-your-code = Ваш код:
kiosk-code-mistake = В коде ошибка. Проверьте каждую букву и цифру.
kiosk-delete-symbol = Стереть последний знак
kiosk-too-early = Ваша запись сегодня на { $time }.
kiosk-too-early-next = Ещё рано. Подойдите сюда, пожалуйста, не раньше { $time }.
kiosk-come-back-later = Подойдите, пожалуйста, позже.
kiosk-too-late = К сожалению, время вашей записи уже прошло: { $time }.
kiosk-too-late-next = Вы можете взять талон и ждать своей очереди.
kiosk-wrong-day = Ваша запись на другой день: { $day }, { $time }.
kiosk-wrong-day-next = Приходите, пожалуйста, в тот день.
kiosk-wrong-day-over = Этот день уже прошёл. Возьмите талон или обратитесь к сотрудникам центра.
kiosk-appointment-cancelled-next = Возьмите талон или попросите сотрудников центра записать вас на другое время.
kiosk-already-in = У вас уже есть талон.
kiosk-already-in-next = Смотрите на табло в зале: мы вызовем этот номер.
kiosk-unknown-code = Мы не находим этого кода.
kiosk-unknown-code-next = Проверьте каждую букву и цифру или обратитесь к сотрудникам центра.
kiosk-too-many-codes = Здесь слишком много раз вводили неверный код.
kiosk-check-in-no-answer = Сейчас этот терминал не может проверить вашу запись.
kiosk-check-in-no-answer-next = Попробуйте ещё раз или подойдите к сотрудникам центра: они сделают это для вас.
kiosk-day = { $weekday }, { $day } { $month }
kiosk-month-january = января
kiosk-month-february = февраля
kiosk-month-march = марта
kiosk-month-april = апреля
kiosk-month-may = мая
kiosk-month-june = июня
kiosk-month-july = июля
kiosk-month-august = августа
kiosk-month-september = сентября
kiosk-month-october = октября
kiosk-month-november = ноября
kiosk-month-december = декабря

# An appointment on another day, where no tickets are left.
kiosk-another-day = Записаться на другой день
kiosk-choose-time = Когда вы хотите прийти?
kiosk-no-times = Сейчас нет свободного времени для записи.
kiosk-your-appointment = Ваша запись на приём
kiosk-printing-card = Подождите, пожалуйста. Печатаем карточку с записью.
kiosk-take-card = Возьмите карточку и принесите её с собой в тот день.
kiosk-card-failed = Принтер не работает. Сфотографируйте, пожалуйста, эту страницу.
