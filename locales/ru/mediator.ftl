# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = Позовите медиатора: { $mediator }
mediator-free = Нужен медиатор
mediator-busy = Ждёт: медиатор сейчас с другим человеком
mediator-away = Ждёт: медиатора сейчас нет
