# The desk screen: for agents, dense and quiet.
desk-title = Рабочее место
desk-sign-in = Войти
desk-sign-out = Выйти
desk-user = Имя пользователя
desk-password = Пароль
desk-sign-in-failed = Неверное имя пользователя или пароль.
desk-sign-in-locked =
    { PLURAL($n) ->
        [one] Слишком много попыток. Подождите, пожалуйста, { $n } минуту.
        [few] Слишком много попыток. Подождите, пожалуйста, { $n } минуты.
        [many] Слишком много попыток. Подождите, пожалуйста, { $n } минут.
       *[other] Слишком много попыток. Подождите, пожалуйста, { $n } минуты.
    }
desk-session-over = Вы вышли из системы. Войдите, пожалуйста, снова.
desk-no-permission = У вас нет разрешения на это действие.

# The first administrator, made once through the link that the start prints.
desk-first-title = Первый администратор
desk-first-intro = Выберите имя пользователя и пароль. Эта страница сработает только один раз.
desk-first-repeat = Пароль ещё раз
desk-first-rule =
    { PLURAL($n) ->
        [one] Не меньше { $n } знака. Хорошо подходят несколько слов вместе.
        [few] Не меньше { $n } знаков. Хорошо подходят несколько слов вместе.
        [many] Не меньше { $n } знаков. Хорошо подходят несколько слов вместе.
       *[other] Не меньше { $n } знака. Хорошо подходят несколько слов вместе.
    }
desk-first-too-short = Пароль слишком короткий.
desk-first-differ = Пароли не совпадают.
desk-first-name-missing = Укажите, пожалуйста, имя пользователя.
desk-first-create = Создать администратора
desk-first-used = Эта ссылка уже использована или устарела. Запустите программу снова, чтобы получить новую.

desk-choose = Выберите своё окно
desk-languages = Языки, на которых вы говорите
desk-languages-missing = Выберите хотя бы один язык.
desk-stays-until = До которого часа (если уйдёте до закрытия)
desk-open = Начать приём
desk-close = Закончить приём
desk-pause = Перерыв
desk-reopen = Завершить перерыв

desk-next = Следующий
desk-finish-and-next = Завершить и вызвать следующего
desk-recall = Вызвать ещё раз
desk-arrived = Подошёл
desk-missed = Не подошёл
desk-finish = Завершить
desk-nobody-waiting = Никто не ждёт.
desk-nobody-for-you = К этому окну никто не ждёт.

desk-now = Сейчас в этом окне
desk-called = Вызван
desk-serving = На приёме
desk-since = с { $time }
desk-called-times =
    { PLURAL($n) ->
        [one] Вызван { $n } раз
        [few] Вызван { $n } раза
        [many] Вызван { $n } раз
       *[other] Вызван { $n } раза
    }
desk-reason = Почему именно этот человек
desk-reads = Язык для чтения: { $language }
desk-speaks = Языки для разговора: { $languages }
desk-party =
    { PLURAL($n) ->
        [one] { $n } человек
        [few] { $n } человека
        [many] { $n } человек
       *[other] { $n } человека
    }
desk-needs = Что нужно
desk-need-step-free = Без лестниц
desk-need-more-time = Больше времени
desk-need-fetch-me = Встретить и проводить
desk-need-quiet-place = Тихое место
desk-need-priority = Первоочередной приём
desk-need-woman-please = Просьба: чтобы принимала женщина
desk-need-someone-else = Просьба: кто-то другой

desk-waiting = Ждут
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] Никто не ждёт
        [one] { $n } талон в очереди
        [few] { $n } талона в очереди
        [many] { $n } талонов в очереди
       *[other] { $n } талона в очереди
    }
desk-head-number = Номер
desk-head-picture = Картинка
desk-head-service = Услуга
desk-head-languages = Языки
desk-head-waited = Ждёт
desk-head-party = Человек
desk-head-needs = Что нужно
desk-head-call-by = Вызвать до

desk-undo-call = Отменить вызов номера { $number }
desk-undo-arrived = Отменить «Подошёл» для номера { $number }
desk-undo-missed = Отменить «Не подошёл» для номера { $number }
desk-undo-finish = Отменить «Завершить» для номера { $number }
desk-undone = Отменено.
desk-error = Что-то пошло не так. Попробуйте, пожалуйста, ещё раз.
desk-script-off = Для этой страницы нужен JavaScript. Включите его, пожалуйста, в браузере.
desk-lapsed = Ответа нет уже 20 секунд. Посмотрите на состояние окна и нажмите ещё раз, если это ещё нужно.
desk-link-lost = Нет связи. То, что вы нажмёте, будет отправляться ещё 20 секунд.
desk-link-back = Связь восстановлена.
desk-not-live = Не обновляется с { $time }

desk-others = Другие окна
desk-state-closed = Не работает
desk-state-free = Свободно
desk-state-paused = На перерыве
desk-state-calling = Вызывает номер { $number }
desk-state-serving = Принимает номер { $number }
desk-taken-by = В этом окне работает { $name }.

desk-keyboard = Клавиатура
desk-keyboard-key = Клавиша
desk-keyboard-act = Что она делает
desk-keyboard-show = Показать справку о клавишах
desk-public-url-loopback = Телефоны не могут открыть ссылку с талона: публичный адрес действует только для этого компьютера. Администратор может изменить его параметром --public-url.
desk-language-drafted = { $language }: носитель языка ещё не проверял
desk-language-reviewed = { $language }: проверено носителем языка

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = Занято
desk-until = до { $time }
desk-idle = В этом окне никого нет.
desk-nobody-able = Ждёт, пока заработает подходящее окно
desk-more-waiting = и ещё { $n }
desk-late = позже, чем обещано
desk-told = сказано: { $from }–{ $to } мин
desk-trying-again = Ещё не отправлено, пробуем снова: { $act }
desk-closed-elsewhere = Приём в вашем окне закончили.
desk-gave-up = Номер { $number } отказался от места в очереди.
desk-keyboard-on = Использовать эти клавиши
desk-your-name = Ваше имя
desk-first-weak = Этот пароль легко угадать. Выберите, пожалуйста, другой.
desk-first-done = Администратор создан.
desk-to-desk = Перейти к окну
desk-to-overview = Перейти к общему обзору
desk-choose-site = Выберите свой центр
desk-overview = Общий обзор
desk-release-question = В окне { $desk } уже никто не работает?
desk-release-more = Приём в этом окне закончится, а тот, кто там есть, снова будет ждать на своём месте в очереди.
desk-all-desks = Окна
desk-head-desk = Окно
desk-head-state = Состояние
desk-head-waiting = Ждут
desk-head-longest = Самое долгое ожидание
desk-by-service = Ждут, по услугам и языкам
desk-tickets-open = Талоны выдаются
desk-tickets-closed = Талоны не выдаются

# Pausing a desk.
desk-pause-title = Почему перерыв?
desk-pause-reason-break = Короткий перерыв
desk-pause-reason-paperwork = Работа с документами
desk-pause-reason-meal = Обед
desk-pause-reason-meeting = Совещание
desk-pause-reason-other = Другая причина
desk-pause-away = Тех, кто ждёт, теперь должны принять другие окна.

# People who are away for a while, and calling somebody whom staff choose.
desk-park = Отпустить на время
desk-park-title = На какое время отпустить номер { $number }?
desk-park-at = Или до этого времени
desk-park-wrong = Укажите время от { $from } до { $to }.
desk-away = Отошли на время
desk-head-back = Возвращение
desk-overdue = уже пора вернуться
desk-only-desk = Только к окну { $desk }
desk-resume = Снова здесь: продолжить
desk-call = Вызвать этого человека
desk-call-why = Вызвать сейчас. Почему?
desk-choice-returned = Возвращается с тем, чего не хватало
desk-choice-agreed = По договорённости с человеком
desk-choice-unwell = Плохо себя чувствует
desk-choice-children = С маленькими детьми
desk-choice-colleague = Просит коллега
desk-choice-other = Другая причина
desk-call-busy = Вызвать можно, когда это окно свободно.
desk-call-unfit = В этом окне не могут принять этого человека.
desk-undo-park = Отменить «Отпустить на время» для номера { $number }
desk-undo-resume = Отменить «Снова здесь» для номера { $number }
desk-keyboard-waiting = Перейти к списку ожидающих
desk-keyboard-move = Вниз или вверх по списку
desk-keyboard-open = Открыть или выбрать
desk-keyboard-answer = Выбрать ответ

# Passing somebody on.
desk-transfer = Направить дальше
desk-transfer-title = Куда направить номер { $number }?
desk-transfer-keeps = Номер и место в очереди не меняются.
desk-transfer-any = Любое подходящее окно
desk-transfer-choose = Выберите услугу.
desk-undo-transfer = Отменить «Направить дальше» для номера { $number }

# The question whether somebody came, and what happened to a visit.
desk-question = Номер { $number } подошёл?
desk-missed-once = Один вызов пропущен: «Не подошёл» теперь закроет талон
desk-history = История
desk-history-title = Номер { $number }: что происходило
desk-head-time = Время
desk-head-what = Что произошло
desk-history-issued = Взят талон
desk-history-called = Вызван
desk-history-recalled = Вызван ещё раз
desk-history-arrived = Подошёл
desk-history-missed = Не подошёл
desk-history-finished = Приём завершён
desk-history-left = Отказ от места в очереди
desk-history-parked = Отпущен на время
desk-history-resumed = Снова здесь
desk-history-returned = Время вышло: снова ждёт
desk-history-transferred = Направлен дальше
desk-history-undone = Последнее действие отменено

# The page that says what other programs can ask.
desk-interface = Интерфейс для программ
desk-interface-about = Какие запросы другие программы могут отправлять этой системе. Текст на английском языке.
