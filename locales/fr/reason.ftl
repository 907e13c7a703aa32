# Why this person was called, in one sentence for the agent.
reason-due = Personne appelée parce que son heure limite, { $time }, était la première parmi celles que ce guichet peut servir.
reason-due-scarce =
    { PLURAL($minutes) ->
        [one] Personne appelée parce que son heure limite, { $time }, était la première parmi celles que ce guichet peut servir. Peu de guichets peuvent la servir : son heure est avancée de { $minutes } minute.
       *[other] Personne appelée parce que son heure limite, { $time }, était la première parmi celles que ce guichet peut servir. Peu de guichets peuvent la servir : son heure est avancée de { $minutes } minutes.
    }
reason-only-one = Personne appelée parce que ce guichet ne peut servir aucune autre personne en attente.
reason-early = Personne appelée avant son rendez-vous, car ce guichet ne pouvait servir aucune autre personne en attente.
reason-promise = Personne appelée parce qu’elle a un rendez-vous et aurait attendu plus que promis.
reason-last-call = Personne appelée parce qu’il sera bientôt trop tard pour la servir aujourd’hui.
reason-pinned = Personne appelée parce que le personnel l’a choisie.
reason-session = Personne appelée avec les autres de son groupe, car la séance commence.

# The class that set the promise.
reason-class-walk-in = Sans rendez-vous
reason-class-booked = Avec rendez-vous
reason-class-late-booked = Avec rendez-vous, en retard
reason-class-priority = Groupe prioritaire
reason-class-next-step = Étape suivante de la même visite
reason-class-missed = Appelée avant, puis revenue
reason-promised =
    { PLURAL($minutes) ->
        [one] { $class } : promis en moins de { $minutes } minute
       *[other] { $class } : promis en moins de { $minutes } minutes
    }

# The rule, for visitors.
reason-rule = Nous appelons le plus souvent les personnes dans l’ordre d’arrivée. Certaines personnes sont appelées plus tôt, par exemple quand peu de guichets parlent leur langue.
reason-how = Comment les personnes sont-elles appelées ?
reason-missed =
    { PLURAL($minutes) ->
        [one] Une personne qui ne vient pas à l’appel est appelée de nouveau environ { $minutes } minute plus tard. Après le deuxième appel manqué, le ticket n’est plus valable.
       *[other] Une personne qui ne vient pas à l’appel est appelée de nouveau environ { $minutes } minutes plus tard. Après le deuxième appel manqué, le ticket n’est plus valable.
    }
reason-overtaken = Quand { $n } personnes arrivées après vous ont été appelées avant vous, ou après { $minutes } minutes d’attente, plus personne avec rendez-vous n’est appelé avant vous hors de son tour.
