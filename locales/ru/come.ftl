# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = Четыре цифры на табло в зале
come-code-hint = Они рядом с рисунком телефона и меняются каждые несколько минут.
come-code-wrong = Этих цифр уже нет на табло. Посмотрите на табло и попробуйте ещё раз.
come-enough = На этом телефоне уже есть три талона. Другие талоны можно взять в терминале.
come-code-on-board = Цифры для талона на телефоне:
# In large letters on the poster, one line in each language.
come-poster = Возьмите талон с помощью телефона
# For staff: the page on which the poster is printed.
come-poster-title = Плакат: талоны по телефону
come-poster-hint = Посетители наводят камеру на этот код и берут талон со своего телефона.
