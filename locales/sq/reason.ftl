# Why this person was called, in one sentence for the agent.
reason-due = U thirr sepse afati i thirrjes, ora { $time }, ishte më i hershmi ndër personat të cilëve mund t’u shërbejë ky sportel.
reason-due-scarce =
    { PLURAL($minutes) ->
        [one] U thirr sepse afati i thirrjes, ora { $time }, ishte më i hershmi ndër personat të cilëve mund t’u shërbejë ky sportel. Pak sportele mund t’i shërbejnë, prandaj afati u afrua { $minutes } minutë.
       *[other] U thirr sepse afati i thirrjes, ora { $time }, ishte më i hershmi ndër personat të cilëve mund t’u shërbejë ky sportel. Pak sportele mund t’i shërbejnë, prandaj afati u afrua { $minutes } minuta.
    }
reason-only-one = U thirr sepse nuk priste askush tjetër të cilit mund t’i shërbejë ky sportel.
reason-early = U thirr para takimit të vet, sepse nuk priste askush tjetër të cilit mund t’i shërbejë ky sportel.
reason-promise = U thirr sepse ka takim dhe do të kishte pritur më shumë se premtimi.
reason-last-call = U thirr sepse së shpejti do të jetë tepër vonë për t’i shërbyer sot.
reason-pinned = U thirr sepse një punonjës e zgjodhi këtë person.
reason-session = U thirr bashkë me të tjerët e grupit, sepse po fillon takimi.

# The class that set the promise.
reason-class-walk-in = Pa takim
reason-class-booked = Me takim
reason-class-late-booked = Me takim, erdhi me vonesë
reason-class-priority = Grup me përparësi
reason-class-next-step = Hapi tjetër i së njëjtës vizitë
reason-class-missed = U thirr më parë, u kthye
reason-promised =
    { PLURAL($minutes) ->
        [one] { $class }: premtuar brenda { $minutes } minute
       *[other] { $class }: premtuar brenda { $minutes } minutash
    }

# The rule, for visitors.
reason-rule = Zakonisht i thërrasim njerëzit sipas radhës në të cilën kanë ardhur. Disa thirren më herët, për shembull kur vetëm pak sportele e flasin gjuhën e tyre.
reason-how = Si thirren njerëzit?
reason-missed =
    { PLURAL($minutes) ->
        [one] Kush nuk vjen kur thirret, thirret përsëri rreth { $minutes } minutë më vonë. Nëse nuk vjen as herën e dytë, bileta nuk vlen më.
       *[other] Kush nuk vjen kur thirret, thirret përsëri rreth { $minutes } minuta më vonë. Nëse nuk vjen as herën e dytë, bileta nuk vlen më.
    }
reason-overtaken = Pasi të jenë thirrur para jush { $n } persona që kanë ardhur pas jush, ose pasi të keni pritur { $minutes } minuta, askush me takim nuk thirret më para jush jashtë radhe.
