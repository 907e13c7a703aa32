# The desk screen: for agents, dense and quiet.
desk-title = Poste de travail
desk-sign-in = Se connecter
desk-sign-out = Se déconnecter
desk-user = Nom d’utilisateur
desk-password = Mot de passe
desk-sign-in-failed = Le nom d’utilisateur ou le mot de passe est incorrect.
desk-sign-in-locked =
    { PLURAL($n) ->
        [one] Trop d’essais. Attendez { $n } minute, s’il vous plaît.
       *[other] Trop d’essais. Attendez { $n } minutes, s’il vous plaît.
    }
desk-session-over = Vous êtes déconnecté. Connectez-vous à nouveau, s’il vous plaît.
desk-no-permission = Vous n’avez pas le droit de faire cela.

# The first administrator, made once through the link that the start prints.
desk-first-title = Premier administrateur
desk-first-intro = Choisissez un nom d’utilisateur et un mot de passe. Cette page ne fonctionne qu’une fois.
desk-first-repeat = Encore le mot de passe
desk-first-rule =
    { PLURAL($n) ->
        [one] Au moins { $n } caractère. Plusieurs mots ensemble vont bien.
       *[other] Au moins { $n } caractères. Plusieurs mots ensemble vont bien.
    }
desk-first-too-short = Le mot de passe est trop court.
desk-first-differ = Les deux mots de passe sont différents.
desk-first-name-missing = Écrivez un nom d’utilisateur, s’il vous plaît.
desk-first-create = Créer l’administrateur
desk-first-used = Ce lien a déjà servi ou il est trop ancien. Redémarrez le programme pour en avoir un nouveau.

desk-choose = Choisissez votre guichet
desk-languages = Langues que vous parlez
desk-languages-missing = Choisissez au moins une langue.
desk-stays-until = Jusqu’à (si vous partez avant la fermeture)
desk-open = Ouvrir le guichet
desk-close = Fermer le guichet
desk-pause = Mettre en pause
desk-reopen = Finir la pause

desk-next = Suivant
desk-finish-and-next = Terminer et appeler le suivant
desk-recall = Rappeler
desk-arrived = Présent
desk-missed = Absent
desk-finish = Terminer
desk-nobody-waiting = Personne n’attend.
desk-nobody-for-you = Personne n’attend pour ce guichet.

desk-now = À ce guichet
desk-called = Appelé
desk-serving = Au guichet
desk-since = depuis { $time }
desk-called-times =
    { PLURAL($n) ->
        [one] Appelé { $n } fois
       *[other] Appelé { $n } fois
    }
desk-reason = Pourquoi cette personne
desk-reads = Lit : { $language }
desk-speaks = Parle : { $languages }
desk-party =
    { PLURAL($n) ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
desk-needs = Besoins
desk-need-step-free = Sans escalier
desk-need-more-time = Plus de temps
desk-need-fetch-me = Aller chercher cette personne
desk-need-quiet-place = Un endroit calme
desk-need-priority = Priorité
desk-need-woman-please = Une femme, s’il vous plaît
desk-need-someone-else = Une autre personne, s’il vous plaît

desk-waiting = En attente
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] Personne n’attend
        [one] { $n } visite en attente
       *[other] { $n } visites en attente
    }
desk-head-number = Numéro
desk-head-picture = Dessin
desk-head-service = Service
desk-head-languages = Langues
desk-head-waited = Attente
desk-head-party = Personnes
desk-head-needs = Besoins
desk-head-call-by = Limite

desk-undo-call = Retirer l’appel du numéro { $number }
desk-undo-arrived = Retirer « Présent » pour le numéro { $number }
desk-undo-missed = Retirer « Absent » pour le numéro { $number }
desk-undo-finish = Retirer « Terminer » pour le numéro { $number }
desk-undone = C’est retiré.
desk-error = Quelque chose n’a pas marché. Réessayez, s’il vous plaît.
desk-link-lost = Non connecté. Vos actions sont réessayées pendant 20 secondes.
desk-link-back = De nouveau connecté.
desk-not-live = Pas à jour depuis { $time }

desk-others = Autres guichets
desk-state-closed = Fermé
desk-state-free = Libre
desk-state-paused = En pause
desk-state-calling = Appelle le numéro { $number }
desk-state-serving = Avec le numéro { $number }
desk-taken-by = { $name } est à ce guichet.

desk-keyboard = Clavier
desk-keyboard-key = Touche
desk-keyboard-act = Ce qu’elle fait
desk-keyboard-show = Montrer l’aide du clavier
desk-public-url-loopback = Les téléphones ne peuvent pas ouvrir le lien du ticket : l’adresse publique ne vaut que pour cet ordinateur. Un administrateur peut la changer avec --public-url.
desk-language-drafted = { $language } : pas encore lu par une personne de langue maternelle
desk-language-reviewed = { $language } : lu par une personne de langue maternelle

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = Occupé
desk-until = jusqu’à { $time }
desk-idle = Personne à ce guichet.
desk-nobody-able = Attend l’ouverture d’un guichet adapté
desk-more-waiting =
    { PLURAL($n) ->
        [one] et { $n } autre visite
       *[other] et { $n } autres visites
    }
desk-late = plus tard que promis
desk-told = annoncé : { $from }–{ $to } min
desk-trying-again = Pas encore envoyé, le programme réessaie : { $act }
desk-closed-elsewhere = Votre guichet a été fermé.
desk-gave-up = Le numéro { $number } a renoncé à sa place.
desk-keyboard-on = Utiliser ces touches
desk-your-name = Votre nom
desk-first-weak = Ce mot de passe est facile à deviner. Choisissez-en un autre, s’il vous plaît.
desk-first-done = L’administrateur est prêt.
desk-to-desk = Aller au guichet
desk-to-overview = Aller à la vue d’ensemble
desk-choose-site = Choisissez votre centre
desk-overview = Vue d’ensemble
desk-release-question = L’agent du guichet { $desk } est-il parti ?
desk-release-more = Le guichet sera fermé ; la personne qui s’y trouve attend de nouveau et garde son tour.
desk-all-desks = Guichets
desk-head-desk = Guichet
desk-head-state = État
desk-head-waiting = En attente
desk-head-longest = Attente la plus longue
desk-by-service = En attente par service et par langue
desk-tickets-open = Les tickets sont distribués
desk-tickets-closed = Aucun ticket n’est distribué
desk-script-off = Cette page a besoin de JavaScript. Activez-le dans votre navigateur, s’il vous plaît.
desk-lapsed = Pas de réponse depuis 20 secondes. Regardez le guichet, et appuyez encore si c’est utile.

# Pausing a desk.
desk-pause-title = Pourquoi cette pause ?
desk-pause-reason-break = Petite pause
desk-pause-reason-paperwork = Dossiers à compléter
desk-pause-reason-meal = Repas
desk-pause-reason-meeting = Réunion
desk-pause-reason-other = Une autre raison
desk-pause-away = On compte maintenant sur les autres guichets pour ceux qui attendent.

# People who are away for a while, and calling somebody whom staff choose.
desk-park = Faire revenir plus tard
desk-park-title = Quand revient le numéro { $number } ?
desk-park-at = Ou à cette heure
desk-park-wrong = Écrivez une heure de { $from } à { $to }.
desk-away = Revient plus tard
desk-head-back = Retour à
desk-overdue = devrait être revenu
desk-only-desk = Pour le guichet { $desk } seulement
desk-resume = De retour : continuer
desk-call = Appeler cette personne
desk-call-why = Appeler maintenant. Pourquoi ?
desk-choice-returned = Revient avec ce qui manquait
desk-choice-agreed = Convenu avec la personne
desk-choice-unwell = Ne se sent pas bien
desk-choice-children = Avec de jeunes enfants
desk-choice-colleague = Un collègue le demande
desk-choice-other = Une autre raison
desk-call-busy = Vous pouvez appeler quand ce guichet est libre.
desk-call-unfit = Ce guichet ne peut pas servir cette personne.
desk-undo-park = Retirer « Faire revenir plus tard » pour le numéro { $number }
desk-undo-resume = Retirer « De retour » pour le numéro { $number }
desk-keyboard-waiting = Aller à la liste d’attente
desk-keyboard-move = Descendre ou monter dans la liste
desk-keyboard-open = Ouvrir ou choisir
desk-keyboard-answer = Choisir une réponse

# Passing somebody on.
desk-transfer = Transférer
desk-transfer-title = Où va le numéro { $number } ?
desk-transfer-keeps = Le numéro et le tour restent les mêmes.
desk-transfer-any = N’importe quel guichet adapté
desk-transfer-choose = Choisissez un service.
desk-undo-transfer = Retirer « Transférer » pour le numéro { $number }

# The question whether somebody came, and what happened to a visit.
desk-question = Le numéro { $number } est-il arrivé ?
desk-missed-once = Absent une fois : « Absent » termine maintenant la visite
desk-history = Historique
desk-history-title = Numéro { $number } : ce qui s’est passé
desk-head-time = Heure
desk-head-what = Ce qui s’est passé
desk-history-issued = A pris un ticket
desk-history-called = Appelé
desk-history-recalled = Rappelé
desk-history-arrived = Est venu
desk-history-missed = N’est pas venu
desk-history-finished = Terminé
desk-history-left = A renoncé à son tour
desk-history-parked = Reviendra plus tard
desk-history-resumed = De retour
desk-history-returned = Le temps est passé : attend à nouveau
desk-history-transferred = Transféré
desk-history-undone = Le dernier geste a été retiré

# The page that says what other programs can ask.
desk-interface = Interface pour programmes
desk-interface-about = Ce que d’autres programmes peuvent demander à ce système. Le texte est en anglais.
