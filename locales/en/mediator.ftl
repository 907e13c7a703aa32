# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = Fetch the mediator: { $mediator }
mediator-free = Needs a mediator
mediator-busy = Waits for a mediator, who is with somebody else
mediator-away = Waits for a mediator, who is not there now
