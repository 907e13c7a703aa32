# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = Як усе пройшло сьогодні?
feedback-good = Добре
feedback-fair = Так собі
feedback-poor = Погано
feedback-hint = Ніхто не дізнається, хто відповів.
feedback-thanks = Дякуємо за відповідь.

# The same for staff, in numbers.
feedback-title = Що кажуть відвідувачі
feedback-least = Тиждень показано, коли він закінчився і відповіли щонайменше { $n } людей.
