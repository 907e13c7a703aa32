# Why this person was called, in one sentence for the agent.
reason-due = Llamada porque su hora límite, las { $time }, era la primera entre las personas que esta ventanilla puede atender.
reason-due-scarce =
    { PLURAL($minutes) ->
        [one] Llamada porque su hora límite, las { $time }, era la primera entre las personas que esta ventanilla puede atender. Pocas ventanillas pueden atenderla: su hora se ha adelantado { $minutes } minuto.
       *[other] Llamada porque su hora límite, las { $time }, era la primera entre las personas que esta ventanilla puede atender. Pocas ventanillas pueden atenderla: su hora se ha adelantado { $minutes } minutos.
    }
reason-only-one = Llamada porque no esperaba ninguna otra persona que esta ventanilla pueda atender.
reason-early = Llamada antes de su cita, porque no esperaba ninguna otra persona que esta ventanilla pueda atender.
reason-promise = Llamada porque tiene una cita y habría esperado más de lo prometido.
reason-last-call = Llamada porque pronto será demasiado tarde para atenderla hoy.
reason-pinned = Llamada porque el personal ha elegido a esta persona.
reason-session = Llamada con las demás personas de su grupo, porque la sesión empieza.

# The class that set the promise.
reason-class-walk-in = Sin cita
reason-class-booked = Con cita
reason-class-late-booked = Con cita, llegó tarde
reason-class-priority = Grupo con prioridad
reason-class-next-step = Paso siguiente de la misma visita
reason-class-missed = Llamada antes, luego volvió
reason-promised =
    { PLURAL($minutes) ->
        [one] { $class }: prometido en menos de { $minutes } minuto
       *[other] { $class }: prometido en menos de { $minutes } minutos
    }

# The rule, for visitors.
reason-rule = Casi siempre llamamos a las personas en el orden en que llegan. A algunas personas las llamamos antes, por ejemplo cuando pocas ventanillas hablan su idioma.
reason-how = ¿Cómo se llama a las personas?
reason-missed =
    { PLURAL($minutes) ->
        [one] Si alguien no viene cuando se le llama, se le llama otra vez cerca de { $minutes } minuto después. Después de la segunda llamada perdida, el ticket ya no vale.
       *[other] Si alguien no viene cuando se le llama, se le llama otra vez unos { $minutes } minutos después. Después de la segunda llamada perdida, el ticket ya no vale.
    }
reason-overtaken = Cuando { $n } personas que llegaron después hayan sido llamadas antes que usted, o después de { $minutes } minutos de espera, ya no se llama fuera de turno a nadie con cita antes que a usted.
