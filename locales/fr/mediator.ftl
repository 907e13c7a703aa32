# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = Faites venir le médiateur : { $mediator }
mediator-free = A besoin d’un médiateur
mediator-busy = Attend un médiateur, qui est avec une autre personne
mediator-away = Attend un médiateur, qui n’est pas là en ce moment
