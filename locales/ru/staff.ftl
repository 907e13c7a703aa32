# The menu for staff at the kiosk, behind a PIN.
staff-menu = Для сотрудников
staff-enter-pin = Введите ПИН-код.
staff-wrong-pin = ПИН-код неверный.
staff-too-many-tries = Слишком много неверных ПИН-кодов. Подождите, пожалуйста, несколько минут.
staff-test-print = Напечатать пробный талон
staff-print-again = Напечатать талон { $number } ещё раз
staff-restart = Перезагрузить экран
staff-connection = Связь с центром
staff-connected = Связь есть
staff-not-connected = Связи нет
staff-print-list = Напечатать список ожидания
staff-list = Список ожидания
staff-list-heard = По состоянию на { $time }
staff-list-own = выданы здесь после этого
staff-papers = Талоны, о которых ещё не сообщено
staff-papers-unreadable = Не читаются. Пожалуйста, вызовите эти номера сами.
