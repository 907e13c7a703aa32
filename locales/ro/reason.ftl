# Why this person was called, in one sentence for the agent.
reason-due = Chemată pentru că termenul ei, ora { $time }, era cel mai apropiat dintre termenele persoanelor pe care le poate servi acest ghișeu.
reason-due-scarce =
    { PLURAL($minutes) ->
        [one] Chemată pentru că termenul ei, ora { $time }, era cel mai apropiat dintre termenele persoanelor pe care le poate servi acest ghișeu. Puține ghișee o pot servi, de aceea termenul a fost mutat cu { $minutes } minut mai devreme.
        [few] Chemată pentru că termenul ei, ora { $time }, era cel mai apropiat dintre termenele persoanelor pe care le poate servi acest ghișeu. Puține ghișee o pot servi, de aceea termenul a fost mutat cu { $minutes } minute mai devreme.
       *[other] Chemată pentru că termenul ei, ora { $time }, era cel mai apropiat dintre termenele persoanelor pe care le poate servi acest ghișeu. Puține ghișee o pot servi, de aceea termenul a fost mutat cu { $minutes } de minute mai devreme.
    }
reason-only-one = Chemată pentru că nu mai aștepta nicio altă persoană pe care o poate servi acest ghișeu.
reason-early = Chemată înainte de programare, pentru că nu mai aștepta nicio altă persoană pe care o poate servi acest ghișeu.
reason-promise = Chemată pentru că are o programare și ar fi așteptat mai mult decât s-a promis.
reason-last-call = Chemată pentru că în curând va fi prea târziu ca să mai fie servită azi.
reason-pinned = Chemată pentru că cineva din personal a ales această persoană.
reason-session = Chemată cu ceilalți din grupul ei, pentru că întâlnirea începe.

# The class that set the promise.
reason-class-walk-in = Fără programare
reason-class-booked = Cu programare
reason-class-late-booked = Cu programare, în întârziere
reason-class-priority = Grup cu prioritate
reason-class-next-step = Pasul următor al aceleiași vizite
reason-class-missed = Chemată înainte, a revenit
reason-promised =
    { PLURAL($minutes) ->
        [one] { $class }: promis în cel mult { $minutes } minut
        [few] { $class }: promis în cel mult { $minutes } minute
       *[other] { $class }: promis în cel mult { $minutes } de minute
    }

# The rule, for visitors.
reason-rule = De obicei chemăm persoanele în ordinea în care au venit. Unele persoane sunt chemate mai devreme, de exemplu când limba lor se vorbește la puține ghișee.
reason-how = Cum sunt chemate persoanele?
reason-missed =
    { PLURAL($minutes) ->
        [one] Cine nu vine când este chemat este chemat din nou după circa { $minutes } minut. După a doua chemare pierdută, bonul nu mai este valabil.
        [few] Cine nu vine când este chemat este chemat din nou după circa { $minutes } minute. După a doua chemare pierdută, bonul nu mai este valabil.
       *[other] Cine nu vine când este chemat este chemat din nou după circa { $minutes } de minute. După a doua chemare pierdută, bonul nu mai este valabil.
    }
reason-overtaken =
    { PLURAL($n) ->
        [one] După ce { $n } persoană venită mai târziu a fost chemată înaintea dumneavoastră,
        [few] După ce { $n } persoane venite mai târziu au fost chemate înaintea dumneavoastră,
       *[other] După ce { $n } de persoane venite mai târziu au fost chemate înaintea dumneavoastră,
    }{" "}{ PLURAL($minutes) ->
        [one] sau după { $minutes } minut de așteptare,
        [few] sau după { $minutes } minute de așteptare,
       *[other] sau după { $minutes } de minute de așteptare,
    }{" "}nicio programare nu mai este chemată peste rând înaintea dumneavoastră.
