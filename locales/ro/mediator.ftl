# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = Chemați mediatorul: { $mediator }
mediator-free = Are nevoie de un mediator
mediator-busy = Așteaptă un mediator, care este cu altcineva
mediator-away = Așteaptă un mediator, care nu este aici acum
