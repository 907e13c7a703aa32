# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = Chiami il mediatore: { $mediator }
mediator-free = Serve un mediatore
mediator-busy = Attende un mediatore, che ora è con un’altra persona
mediator-away = Attende un mediatore, che ora non c’è
