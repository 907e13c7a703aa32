# The desk screen: for agents, dense and quiet.
desk-title = Робоче місце
desk-sign-in = Увійти
desk-sign-out = Вийти
desk-user = Ім’я користувача
desk-password = Пароль
desk-sign-in-failed = Неправильне ім’я користувача або пароль.
desk-sign-in-locked =
    { PLURAL($n) ->
        [one] Забагато спроб. Зачекайте, будь ласка, { $n } хвилину.
        [few] Забагато спроб. Зачекайте, будь ласка, { $n } хвилини.
        [many] Забагато спроб. Зачекайте, будь ласка, { $n } хвилин.
       *[other] Забагато спроб. Зачекайте, будь ласка, { $n } хвилини.
    }
desk-session-over = Ви вийшли із системи. Увійдіть, будь ласка, знову.
desk-no-permission = У вас немає дозволу на цю дію.

# The first administrator, made once through the link that the start prints.
desk-first-title = Перший адміністратор
desk-first-intro = Виберіть ім’я користувача й пароль. Ця сторінка спрацює лише один раз.
desk-first-repeat = Пароль ще раз
desk-first-rule =
    { PLURAL($n) ->
        [one] Щонайменше { $n } знак. Добре підходять кілька слів разом.
        [few] Щонайменше { $n } знаки. Добре підходять кілька слів разом.
        [many] Щонайменше { $n } знаків. Добре підходять кілька слів разом.
       *[other] Щонайменше { $n } знака. Добре підходять кілька слів разом.
    }
desk-first-too-short = Пароль закороткий.
desk-first-differ = Паролі не збігаються.
desk-first-name-missing = Вкажіть, будь ласка, ім’я користувача.
desk-first-create = Створити адміністратора
desk-first-used = Це посилання вже використали, або воно застаріло. Запустіть програму знову, щоб отримати нове.

desk-choose = Виберіть своє вікно
desk-languages = Мови, якими ви говорите
desk-languages-missing = Виберіть принаймні одну мову.
desk-stays-until = До котрої години (якщо підете до закриття)
desk-open = Почати прийом
desk-close = Закінчити прийом
desk-pause = Перерва
desk-reopen = Завершити перерву

desk-next = Наступний
desk-finish-and-next = Завершити й викликати наступного
desk-recall = Викликати ще раз
desk-arrived = Підійшов
desk-missed = Не підійшов
desk-finish = Завершити
desk-nobody-waiting = Ніхто не чекає.
desk-nobody-for-you = До цього вікна ніхто не чекає.

desk-now = Зараз у цьому вікні
desk-called = Викликано
desk-serving = На прийомі
desk-since = з { $time }
desk-called-times =
    { PLURAL($n) ->
        [one] Викликано { $n } раз
        [few] Викликано { $n } рази
        [many] Викликано { $n } разів
       *[other] Викликано { $n } раза
    }
desk-reason = Чому саме ця людина
desk-reads = Мова для читання: { $language }
desk-speaks = Мови для розмови: { $languages }
desk-party =
    { PLURAL($n) ->
        [one] { $n } людина
        [few] { $n } людини
        [many] { $n } людей
       *[other] { $n } людини
    }
desk-needs = Що потрібно
desk-need-step-free = Без сходів
desk-need-more-time = Більше часу
desk-need-fetch-me = Зустріти й провести
desk-need-quiet-place = Тихе місце
desk-need-priority = Першочерговий прийом
desk-need-woman-please = Прохання: щоб приймала жінка
desk-need-someone-else = Прохання: хтось інший

desk-waiting = Чекають
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] Ніхто не чекає
        [one] { $n } талон у черзі
        [few] { $n } талони в черзі
        [many] { $n } талонів у черзі
       *[other] { $n } талона в черзі
    }
desk-head-number = Номер
desk-head-picture = Малюнок
desk-head-service = Послуга
desk-head-languages = Мови
desk-head-waited = Чекає
desk-head-party = Людей
desk-head-needs = Що потрібно
desk-head-call-by = Викликати до

desk-undo-call = Скасувати виклик номера { $number }
desk-undo-arrived = Скасувати «Підійшов» для номера { $number }
desk-undo-missed = Скасувати «Не підійшов» для номера { $number }
desk-undo-finish = Скасувати «Завершити» для номера { $number }
desk-undone = Скасовано.
desk-error = Щось пішло не так. Спробуйте, будь ласка, ще раз.
desk-script-off = Для цієї сторінки потрібен JavaScript. Увімкніть його, будь ласка, у браузері.
desk-lapsed = Відповіді немає вже 20 секунд. Подивіться на стан вікна й натисніть ще раз, якщо це ще потрібно.
desk-link-lost = Немає зв’язку. Те, що ви натиснете, надсилатиметься ще 20 секунд.
desk-link-back = Зв’язок відновлено.
desk-not-live = Не оновлюється з { $time }

desk-others = Інші вікна
desk-state-closed = Не працює
desk-state-free = Вільне
desk-state-paused = На перерві
desk-state-calling = Викликає номер { $number }
desk-state-serving = Приймає номер { $number }
desk-taken-by = У цьому вікні працює { $name }.

desk-keyboard = Клавіатура
desk-keyboard-key = Клавіша
desk-keyboard-act = Що вона робить
desk-keyboard-show = Показати довідку про клавіші
desk-public-url-loopback = Телефони не можуть відкрити посилання з талона: публічна адреса діє лише для цього комп’ютера. Адміністратор може змінити її параметром --public-url.
desk-language-drafted = { $language }: носій мови ще не перевіряв
desk-language-reviewed = { $language }: перевірено носієм мови

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = Зайняте
desk-until = до { $time }
desk-idle = У цьому вікні нікого немає.
desk-nobody-able = Чекає, поки запрацює відповідне вікно
desk-more-waiting = і ще { $n }
desk-late = пізніше, ніж обіцяно
desk-told = сказано: { $from }–{ $to } хв
desk-trying-again = Ще не надіслано, пробуємо знову: { $act }
desk-closed-elsewhere = Прийом у вашому вікні закінчили.
desk-gave-up = Номер { $number } відмовився від місця в черзі.
desk-keyboard-on = Користуватися цими клавішами
desk-your-name = Ваше ім’я
desk-first-weak = Цей пароль легко вгадати. Виберіть, будь ласка, інший.
desk-first-done = Адміністратора створено.
desk-to-desk = Перейти до вікна
desk-to-overview = Перейти до загального огляду
desk-choose-site = Виберіть свій центр
desk-overview = Загальний огляд
desk-release-question = У вікні { $desk } вже ніхто не працює?
desk-release-more = Прийом у цьому вікні закінчиться, а той, хто там є, знову чекатиме на своєму місці в черзі.
desk-all-desks = Вікна
desk-head-desk = Вікно
desk-head-state = Стан
desk-head-waiting = Чекають
desk-head-longest = Найдовше очікування
desk-by-service = Чекають, за послугами й мовами
desk-tickets-open = Талони видаються
desk-tickets-closed = Талони не видаються

# Pausing a desk.
desk-pause-title = Чому перерва?
desk-pause-reason-break = Коротка перерва
desk-pause-reason-paperwork = Робота з документами
desk-pause-reason-meal = Обід
desk-pause-reason-meeting = Нарада
desk-pause-reason-other = Інша причина
desk-pause-away = Тих, хто чекає, тепер мають прийняти інші вікна.

# People who are away for a while, and calling somebody whom staff choose.
desk-park = Відпустити на час
desk-park-title = На який час відпустити номер { $number }?
desk-park-at = Або до цього часу
desk-park-wrong = Вкажіть час від { $from } до { $to }.
desk-away = Відійшли на час
desk-head-back = Повернення
desk-overdue = уже час повернутися
desk-only-desk = Лише до вікна { $desk }
desk-resume = Знову тут: продовжити
desk-call = Викликати цю людину
desk-call-why = Викликати зараз. Чому?
desk-choice-returned = Повертається з тим, чого бракувало
desk-choice-agreed = Домовлено з людиною
desk-choice-unwell = Погано почувається
desk-choice-children = З маленькими дітьми
desk-choice-colleague = Просить колега
desk-choice-other = Інша причина
desk-call-busy = Викликати можна, коли це вікно вільне.
desk-call-unfit = У цьому вікні не можуть прийняти цю людину.
desk-undo-park = Скасувати «Відпустити на час» для номера { $number }
desk-undo-resume = Скасувати «Знову тут» для номера { $number }
desk-keyboard-waiting = Перейти до списку тих, хто чекає
desk-keyboard-move = Вниз або вгору по списку
desk-keyboard-open = Відкрити або вибрати
desk-keyboard-answer = Вибрати відповідь

# Passing somebody on.
desk-transfer = Направити далі
desk-transfer-title = Куди направити номер { $number }?
desk-transfer-keeps = Номер і місце в черзі не змінюються.
desk-transfer-any = Будь-яке відповідне вікно
desk-transfer-choose = Виберіть послугу.
desk-undo-transfer = Скасувати «Направити далі» для номера { $number }

# The question whether somebody came, and what happened to a visit.
desk-question = Номер { $number } підійшов?
desk-missed-once = Один виклик пропущено: «Не підійшов» тепер закриє талон
desk-history = Історія
desk-history-title = Номер { $number }: що відбувалося
desk-head-time = Час
desk-head-what = Що відбулося
desk-history-issued = Взято талон
desk-history-called = Викликано
desk-history-recalled = Викликано ще раз
desk-history-arrived = Підійшов
desk-history-missed = Не підійшов
desk-history-finished = Завершено
desk-history-left = Відмова від місця в черзі
desk-history-parked = Відпущено на час
desk-history-resumed = Знову тут
desk-history-returned = Час минув: знову чекає
desk-history-transferred = Направлено далі
desk-history-undone = Останню дію скасовано

# The page that says what other programs can ask.
desk-interface = Інтерфейс для програм
desk-interface-about = Які запити інші програми можуть надсилати цій системі. Текст англійською мовою.
