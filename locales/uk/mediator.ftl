# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = Покличте медіатора: { $mediator }
mediator-free = Потрібен медіатор
mediator-busy = Чекає: медіатор зараз з іншою людиною
mediator-away = Чекає: медіатора зараз немає
