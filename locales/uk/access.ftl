# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = Великі літери
access-contrast = Сильний контраст
access-dark = Темний екран
access-more = Ще
access-before = Попередня сторінка
access-page = Сторінка { $n } з { $total }
access-headset = Ви чуєте цю сторінку в навушниках. Стрілки переміщують, кнопка підтвердження вибирає.
access-chosen = Вибрано

# What conforms, what does not, and whom to tell.
access-statement = Заява про доступність
access-statement-aim = Ми хочемо, щоб цим екраном і нашими сторінками міг користуватися кожен.
access-statement-conforms = Вони частково відповідають { $standard }.
access-statement-not-tried = Їх ще не випробували разом із людьми з інвалідністю.
access-statement-no-voice = Не кожна мова має голос.
access-statement-translations = Не кожен переклад перевірила людина, для якої ця мова рідна.
access-statement-tell = Вам щось складно? Скажіть, будь ласка, працівнику. Ми одразу допоможемо.
access-statement-agency = Якщо ніхто не допоможе, ви можете написати цифровому омбудсмену при { $agency }.
