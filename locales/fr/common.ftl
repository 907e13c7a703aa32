# Words that every screen shares. A no-break space stands before a colon or a question mark, as French asks for.
common-product = Avanti
common-yes = Oui
common-no = Non
common-back = Retour
common-continue = Continuer
common-close = Fermer
common-help = Aide
common-language = Langue
common-listen = Écouter
common-stop-listening = Arrêter la voix
common-undo = Annuler
common-try-again = Réessayer
common-please-wait = Veuillez patienter
common-skip-to-content = Aller au contenu
common-theme = Couleurs de l’écran
common-theme-light = Clair
common-theme-dark = Sombre

# The connection between this screen and the centre.
common-link-live = Connecté
common-link-stale = Pas à jour depuis { $time }
common-link-down = Non connecté
common-training = Essai : rien ici n’est réel
common-training-short = Essai

common-appointment = Rendez-vous
common-number = Numéro
common-picture = Dessin
common-desk = Guichet { $desk }
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] Il n’y a personne avant vous
        [one] Il y a { $n } personne avant vous
       *[other] Il y a { $n } personnes avant vous
    }
common-forecast = Vous attendrez probablement de { $from } à { $to } minutes

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = À l’instant
common-seconds =
    { PLURAL($n) ->
        [one] { $n } seconde
       *[other] { $n } secondes
    }
common-minutes =
    { PLURAL($n) ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
common-hours =
    { PLURAL($n) ->
        [one] { $n } heure
       *[other] { $n } heures
    }
common-hours-minutes = { $hours } h { $minutes } min
common-minutes-short = { $n } min
common-minutes-ago =
    { PLURAL($n) ->
        [one] Il y a { $n } minute
       *[other] Il y a { $n } minutes
    }

# Opening hours.
common-closed = Nous sommes fermés.
common-closed-now = Nous sommes fermés en ce moment.
common-opens-today = Nous ouvrons aujourd’hui à { $time }.
common-opens-tomorrow = Nous ouvrons demain à { $time }.
common-opens-day = Nous ouvrons { $day } à { $time }.
common-opens-date = Nous ouvrons le { $date } à { $time }.
common-open-today = Ouvert aujourd’hui de { $from } à { $until }.
common-day-monday = lundi
common-day-tuesday = mardi
common-day-wednesday = mercredi
common-day-thursday = jeudi
common-day-friday = vendredi
common-day-saturday = samedi
common-day-sunday = dimanche
