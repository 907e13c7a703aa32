# Why this person was called, in one sentence for the agent.
reason-due = Chiamata perché il suo termine, le { $time }, era il primo tra le persone che questo sportello può servire.
reason-due-scarce =
    { PLURAL($minutes) ->
        [one] Chiamata perché il suo termine, le { $time }, era il primo tra le persone che questo sportello può servire. Pochi sportelli possono servirla: il termine è anticipato di { $minutes } minuto.
       *[other] Chiamata perché il suo termine, le { $time }, era il primo tra le persone che questo sportello può servire. Pochi sportelli possono servirla: il termine è anticipato di { $minutes } minuti.
    }
reason-only-one = Chiamata perché non c’era nessun altro che questo sportello può servire.
reason-early = Chiamata prima del suo appuntamento, perché non c’era nessun altro che questo sportello può servire.
reason-promise = Chiamata perché ha un appuntamento e avrebbe aspettato più del promesso.
reason-last-call = Chiamata perché presto sarà troppo tardi per servirla oggi.
reason-pinned = Chiamata perché il personale ha scelto questa persona.
reason-session = Chiamata con le altre persone della sua lezione o del suo incontro, che comincia.

# The class that set the promise.
reason-class-walk-in = Senza appuntamento
reason-class-booked = Con appuntamento
reason-class-late-booked = Con appuntamento, in ritardo
reason-class-priority = Gruppo con precedenza
reason-class-next-step = Passo successivo della stessa visita
reason-class-missed = Chiamata prima, poi tornata
reason-promised =
    { PLURAL($minutes) ->
        [one] { $class }: promesso entro { $minutes } minuto
       *[other] { $class }: promesso entro { $minutes } minuti
    }

# The rule, for visitors.
reason-rule = Di solito chiamiamo le persone nell’ordine di arrivo. Alcune persone sono chiamate prima, per esempio quando pochi sportelli parlano la loro lingua.
reason-how = Come vengono chiamate le persone?
reason-missed =
    { PLURAL($minutes) ->
        [one] Chi non si presenta alla chiamata è chiamato di nuovo circa { $minutes } minuto dopo. Dopo la seconda chiamata persa il biglietto non vale più.
       *[other] Chi non si presenta alla chiamata è chiamato di nuovo circa { $minutes } minuti dopo. Dopo la seconda chiamata persa il biglietto non vale più.
    }
reason-overtaken = Quando { $n } persone arrivate dopo di lei sono state chiamate prima, o dopo { $minutes } minuti di attesa, nessun appuntamento viene più chiamato fuori turno prima di lei.
