# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = Chame o mediador: { $mediator }
mediator-free = Precisa de um mediador
mediator-busy = Espera por um mediador, que está com outra pessoa
mediator-away = Espera por um mediador, que agora não está
