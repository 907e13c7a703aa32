# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = Чотири цифри на табло в залі
come-code-hint = Вони поруч із малюнком телефона і змінюються кожні кілька хвилин.
come-code-wrong = Цих цифр уже немає на табло. Подивіться на табло і спробуйте ще раз.
come-enough = На цьому телефоні вже є три талони. Інші талони можна взяти в терміналі.
come-code-on-board = Цифри для талона на телефоні:
# In large letters on the poster, one line in each language.
come-poster = Візьміть талон за допомогою телефона
# For staff: the page on which the poster is printed.
come-poster-title = Плакат: талони через телефон
come-poster-hint = Відвідувачі наводять камеру на цей код і беруть талон зі свого телефона.
