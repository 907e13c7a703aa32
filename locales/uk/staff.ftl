# The menu for staff at the kiosk, behind a PIN.
staff-menu = Для працівників
staff-enter-pin = Введіть ПІН-код.
staff-wrong-pin = ПІН-код неправильний.
staff-too-many-tries = Забагато неправильних ПІН-кодів. Зачекайте, будь ласка, кілька хвилин.
staff-test-print = Надрукувати пробний талон
staff-print-again = Надрукувати талон { $number } ще раз
staff-restart = Перезавантажити екран
staff-connection = Зв’язок із центром
staff-connected = Є зв’язок
staff-not-connected = Немає зв’язку
staff-print-list = Надрукувати список очікування
staff-list = Список очікування
staff-list-heard = Станом на { $time }
staff-list-own = видано тут після цього
staff-papers = Талони, про які ще не повідомлено
staff-papers-unreadable = Не читаються. Будь ласка, викличте ці номери самі.
