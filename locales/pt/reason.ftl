# Why this person was called, in one sentence for the agent.
reason-due = Chamada porque a sua hora-limite, { $time }, era a primeira entre as das pessoas que este balcão pode atender.
reason-due-scarce =
    { PLURAL($minutes) ->
        [one] Chamada porque a sua hora-limite, { $time }, era a primeira entre as das pessoas que este balcão pode atender. Poucos balcões podem atender esta pessoa, por isso foi antecipada { $minutes } minuto.
       *[other] Chamada porque a sua hora-limite, { $time }, era a primeira entre as das pessoas que este balcão pode atender. Poucos balcões podem atender esta pessoa, por isso foi antecipada { $minutes } minutos.
    }
reason-only-one = Chamada porque não esperava mais ninguém que este balcão pode atender.
reason-early = Chamada antes do seu agendamento, porque não esperava mais ninguém que este balcão pode atender.
reason-promise = Chamada porque tem um agendamento e ia esperar mais do que o prometido.
reason-last-call = Chamada porque em breve será tarde demais para atender esta pessoa hoje.
reason-pinned = Chamada porque um funcionário escolheu esta pessoa.
reason-session = Chamada com as outras pessoas do seu grupo, porque a sessão começa.

# The class that set the promise.
reason-class-walk-in = Sem agendamento
reason-class-booked = Com agendamento
reason-class-late-booked = Com agendamento, com atraso
reason-class-priority = Grupo prioritário
reason-class-next-step = Passo seguinte da mesma visita
reason-class-missed = Chamada antes, voltou
reason-promised =
    { PLURAL($minutes) ->
        [one] { $class }: prometido em até { $minutes } minuto
       *[other] { $class }: prometido em até { $minutes } minutos
    }

# The rule, for visitors.
reason-rule = Em geral, chamamos as pessoas pela ordem de chegada. Algumas pessoas são chamadas mais cedo, por exemplo quando poucos balcões falam a sua língua.
reason-how = Como são chamadas as pessoas?
reason-missed =
    { PLURAL($minutes) ->
        [one] Quem não vem quando é chamado é chamado de novo cerca de { $minutes } minuto depois. Depois da segunda chamada perdida, a senha não vale mais.
       *[other] Quem não vem quando é chamado é chamado de novo cerca de { $minutes } minutos depois. Depois da segunda chamada perdida, a senha não vale mais.
    }
reason-overtaken =
    { PLURAL($n) ->
        [one] Quando { $n } pessoa que chegou depois já foi chamada à sua frente, ou depois de { $minutes } minutos de espera, nenhum agendamento passa mais à sua frente fora da vez.
       *[other] Quando { $n } pessoas que chegaram depois já foram chamadas à sua frente, ou depois de { $minutes } minutos de espera, nenhum agendamento passa mais à sua frente fora da vez.
    }
