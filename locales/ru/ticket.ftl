# The paper ticket: five short lines at most.
ticket-title = Ваш талон
ticket-number = Ваш номер
ticket-look = Ищите свой номер и картинку на табло.
ticket-issued = Талон выдан: { $time }
ticket-only-today = Действует только сегодня
ticket-follow = Смотрите свою очередь в телефоне
ticket-back-by = Ждать здесь не обязательно. Вернитесь, пожалуйста, не позже { $time }.
ticket-training = УЧЕБНЫЙ РЕЖИМ: талон ненастоящий
ticket-appointment = Запись на { $time }

# The card of an appointment.
ticket-card-come = Приходите за 10 минут до начала и поднесите этот код к терминалу у входа.
