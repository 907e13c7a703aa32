# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = Как всё прошло сегодня?
feedback-good = Хорошо
feedback-fair = Так себе
feedback-poor = Плохо
feedback-hint = Никто не узнает, кто ответил.
feedback-thanks = Спасибо за ответ.

# The same for staff, in numbers.
feedback-title = Что говорят посетители
feedback-least = Неделя показана, когда она закончилась и ответили не меньше { $n } человек.
