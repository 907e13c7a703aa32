# The kiosk: from the first touch to the ticket.
kiosk-title = Взяти талон
kiosk-welcome = Ласкаво просимо
kiosk-touch-to-begin = Торкніться екрана, щоб почати
kiosk-choose-language = Виберіть свою мову
kiosk-choose-language-again = Щоб вибрати цю мову, натисніть ще раз: { $language }
kiosk-greeting-pause = Зупинити рух слів
kiosk-greeting-play = Знову рухати слова
kiosk-more-languages = Інші мови
kiosk-previous-languages = Попередні мови

kiosk-step-language = Мова
kiosk-step-service = Що вам потрібно
kiosk-step-people = Скільки вас
kiosk-step-ticket = Талон
kiosk-step = Крок { $n } з { $total }

kiosk-what-do-you-need = Що вам потрібно?
kiosk-how-many-people = Скільки вас?
kiosk-how-many-people-hint = Порахуйте себе і всіх, хто з вами. Дітей теж.
kiosk-party =
    { PLURAL($n) ->
        [one] { $n } людина
        [few] { $n } людини
        [many] { $n } людей
       *[other] { $n } людини
    }
kiosk-party-more =
    { PLURAL($n) ->
        [one] Більше ніж { $n } людина
        [few] Більше ніж { $n } людини
        [many] Більше ніж { $n } людей
       *[other] Більше ніж { $n } людини
    }
kiosk-one-more = На одну людину більше
kiosk-one-fewer = На одну людину менше
kiosk-take-ticket = Взяти талон

kiosk-your-number = Ваш номер
kiosk-your-picture = Ваш малюнок: { $picture }
kiosk-printing = Зачекайте, будь ласка. Ваш талон друкується.
kiosk-take-paper = Візьміть, будь ласка, свій талон.
kiosk-printer-failed = Принтер не працює. Будь ласка, запам’ятайте або сфотографуйте свій номер.
kiosk-remember-number = Будь ласка, запам’ятайте або сфотографуйте свій номер і малюнок.
kiosk-wait-in-hall = Чекайте в залі. Дивіться на табло і слухайте.
kiosk-called-when = Коли підійде ваша черга, на табло з’являться ваш номер, ваш малюнок і вікно, до якого підійти.
kiosk-follow-on-phone = Щоб бачити свою чергу в телефоні, наведіть камеру на цей код.
kiosk-done = Готово

kiosk-cancel-ticket = Це не мій талон, скасувати
kiosk-cancel-question = Ви хочете скасувати цей талон?
kiosk-cancel-yes = Так, скасувати
kiosk-cancel-no = Ні, залишити
kiosk-cancelled = Ваш талон скасовано.
kiosk-cancel-too-late = Тут цей талон скасувати не можна. Зверніться, будь ласка, до працівників центру.

kiosk-still-there = Ви ще тут?
kiosk-more-time = Мені потрібно більше часу
kiosk-restart-in =
    { PLURAL($n) ->
        [one] Усе почнеться спочатку через { $n } секунду
        [few] Усе почнеться спочатку через { $n } секунди
        [many] Усе почнеться спочатку через { $n } секунд
       *[other] Усе почнеться спочатку через { $n } секунди
    }
kiosk-start-again = Почати спочатку

kiosk-service-closed = { $service }: на сьогодні талонів більше немає.
kiosk-service-closed-short = Талонів на сьогодні немає
kiosk-wait-short = приблизно { $from }–{ $to } хв
kiosk-all-services-closed = На сьогодні талонів більше немає. Приходьте, будь ласка, іншого дня.
kiosk-wrong = Щось не вийшло. Спробуйте, будь ласка, ще раз.
kiosk-ask-staff = Зверніться, будь ласка, до працівників центру.
kiosk-not-connected = У цього термінала немає зв’язку. Зверніться, будь ласка, до працівників центру.
kiosk-no-tickets-now = Зараз ми не можемо видавати талони.
kiosk-need-help = Мені потрібна допомога
kiosk-help-text = Зверніться, будь ласка, до працівників центру. Ми радо вам допоможемо.
kiosk-low-reach = Опустити кнопки нижче
kiosk-normal-reach = Підняти кнопки вище

# With an appointment.
kiosk-have-appointment = У мене є запис
kiosk-show-code = Покажіть свій код
kiosk-scan-code = Піднесіть квадратний код до сканера.
kiosk-type-code = Або введіть код тут:
kiosk-your-code = Ваш код:
kiosk-code-mistake = У коді помилка. Перевірте кожну літеру й цифру.
kiosk-delete-symbol = Стерти останній знак
kiosk-too-early = Ваш запис сьогодні на { $time }.
kiosk-too-early-next = Ще рано. Підійдіть сюди, будь ласка, не раніше { $time }.
kiosk-come-back-later = Підійдіть, будь ласка, пізніше.
kiosk-too-late = На жаль, час вашого запису вже минув: { $time }.
kiosk-too-late-next = Ви можете взяти талон і чекати своєї черги.
kiosk-wrong-day = Ваш запис на інший день: { $day }, { $time }.
kiosk-wrong-day-next = Приходьте, будь ласка, того дня.
kiosk-wrong-day-over = Цей день уже минув. Візьміть талон або зверніться до працівників центру.
kiosk-appointment-cancelled-next = Візьміть талон або попросіть працівників центру записати вас на інший час.
kiosk-already-in = У вас уже є талон.
kiosk-already-in-next = Дивіться на табло в залі: ми викличемо цей номер.
kiosk-unknown-code = Ми не знаходимо цього коду.
kiosk-unknown-code-next = Перевірте кожну літеру й цифру або зверніться до працівників центру.
kiosk-too-many-codes = Тут забагато разів вводили неправильний код.
kiosk-check-in-no-answer = Зараз цей термінал не може перевірити ваш запис.
kiosk-check-in-no-answer-next = Спробуйте ще раз або підійдіть до працівників центру: вони зроблять це для вас.
kiosk-day = { $weekday }, { $day } { $month }
kiosk-month-january = січня
kiosk-month-february = лютого
kiosk-month-march = березня
kiosk-month-april = квітня
kiosk-month-may = травня
kiosk-month-june = червня
kiosk-month-july = липня
kiosk-month-august = серпня
kiosk-month-september = вересня
kiosk-month-october = жовтня
kiosk-month-november = листопада
kiosk-month-december = грудня

# An appointment on another day, where no tickets are left.
kiosk-another-day = Записатися на інший день
kiosk-choose-time = Коли ви хочете прийти?
kiosk-no-times = Зараз немає вільного часу для запису.
kiosk-your-appointment = Ваш запис на прийом
kiosk-printing-card = Зачекайте, будь ласка. Друкуємо картку із записом.
kiosk-take-card = Візьміть картку й принесіть її з собою того дня.
kiosk-card-failed = Принтер не працює. Сфотографуйте, будь ласка, цю сторінку.
