# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = Крупные буквы
access-contrast = Сильный контраст
access-dark = Тёмный экран
access-more = Ещё
access-before = Предыдущая страница
access-page = Страница { $n } из { $total }
access-headset = Вы слышите эту страницу в наушниках. Стрелки перемещают, кнопка подтверждения выбирает.
access-chosen = Выбрано

# What conforms, what does not, and whom to tell.
access-statement = Заявление о доступности
access-statement-aim = Мы хотим, чтобы этим экраном и нашими страницами мог пользоваться каждый.
access-statement-conforms = Они частично соответствуют { $standard }.
access-statement-not-tried = Их ещё не испытывали вместе с людьми с инвалидностью.
access-statement-no-voice = Не у каждого языка есть голос.
access-statement-translations = Не каждый перевод проверил человек, для которого этот язык родной.
access-statement-tell = Вам что-то трудно? Пожалуйста, скажите сотруднику. Мы сразу поможем.
access-statement-agency = Если никто не поможет, вы можете написать цифровому омбудсмену при { $agency }.
