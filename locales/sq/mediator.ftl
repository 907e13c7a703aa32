# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = Thirrni ndërmjetësin kulturor: { $mediator }
mediator-free = Ka nevojë për ndërmjetës kulturor
mediator-busy = Pret ndërmjetësin kulturor, që është me dikë tjetër
mediator-away = Pret ndërmjetësin kulturor, që tani nuk është këtu
