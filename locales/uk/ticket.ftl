# The paper ticket: five short lines at most.
ticket-title = Ваш талон
ticket-number = Ваш номер
ticket-look = Шукайте свій номер і малюнок на табло.
ticket-issued = Талон видано: { $time }
ticket-only-today = Дійсний лише сьогодні
ticket-follow = Дивіться свою чергу в телефоні
ticket-back-by = Чекати тут не обов’язково. Поверніться, будь ласка, не пізніше { $time }.
ticket-training = НАВЧАЛЬНИЙ РЕЖИМ: талон несправжній
ticket-appointment = Запис на { $time }

# The card of an appointment.
ticket-card-come = Приходьте за 10 хвилин до початку й піднесіть цей код до термінала біля входу.
