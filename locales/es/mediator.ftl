# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = Llame al mediador: { $mediator }
mediator-free = Necesita un mediador
mediator-busy = Espera a un mediador, que ahora está con otra persona
mediator-away = Espera a un mediador, que ahora no está
