# The line before the door: its tokens at a kiosk.
line-kept = Votre place dans la file : { $n }
line-other-day = Ce jeton de la file est d’un autre jour.
line-unknown = Nous ne connaissons pas ce jeton de la file.
line-ordinary-ticket = Vous pouvez prendre un ticket maintenant.
line-used-next = Si vous n’avez plus le numéro, demandez au personnel. Ou prenez un ticket maintenant.

# The line before the door: whoever walks along it with a tablet.
line-title = La file devant la porte
line-next-token = Jeton suivant
line-first = Commencez par la première personne de la file et touchez le bouton.
line-number = Numéro dans la file
line-photograph = Faites photographier ce code avec le téléphone.
line-handed =
    { PLURAL($n, zero: "none") ->
        [none] Aucun jeton donné.
        [one] { $n } jeton donné.
       *[other] { $n } jetons donnés.
    }
line-room =
    { PLURAL($n, zero: "none") ->
        [none] Il n’y a plus de place aujourd’hui.
        [one] Aujourd’hui il reste de la place pour environ { $n } personne.
       *[other] Aujourd’hui il reste de la place pour environ { $n } personnes.
    }
line-room-none = Pour ceux qui arrivent maintenant, il n’y a sans doute plus de place aujourd’hui.
line-room-to = À partir du numéro { $n }, il n’y a sans doute plus de place aujourd’hui.
line-room-unknown = On ne sait pas encore pour combien de personnes il y a de la place aujourd’hui.
line-opens = Les portes ouvrent à { $time }.
line-not-sent = Pas encore envoyé : il n’y a pas de réseau. Nous réessayons, veuillez patienter.
line-look-failed = Sans réseau, on ne sait pas combien de place il reste aujourd’hui.

# What the token says on a phone.
line-own = Votre place dans la file
line-keep = Gardez cette page. Votre place est gardée.
line-at-door = À la porte, montrez le code à la machine à tickets.
line-then = Puis choisissez ce dont vous avez besoin et prenez votre ticket.
line-ahead =
    { PLURAL($n, zero: "none") ->
        [none] Personne n’est avant vous dans la file
        [one] { $n } personne est avant vous dans la file
       *[other] { $n } personnes sont avant vous dans la file
    }
line-room-yes = Il y a sans doute du temps pour vous aujourd’hui.
line-room-no = Il n’y a sans doute pas de temps pour vous aujourd’hui. Demandez au personnel un rendez-vous un autre jour.
line-taken = Vous avez déjà pris votre ticket. Votre place y est.
line-see-ticket = Voir mon numéro
line-come = Vous pouvez venir et prendre un ticket.
line-offline = Le téléphone n’est pas connecté. Votre place est gardée quand même.
line-busy = Trop de pages ont été ouvertes. Veuillez patienter un peu.

# Tokens on paper, where there is no tablet.
line-strip-title = Bandes de jetons
line-strip-how = Imprimez, découpez et donnez les jetons dans l’ordre, dès la première personne de la file.
line-strip-counted = Les jetons imprimés comptent comme donnés : imprimez-en autant qu’il en faut.
line-strip-count = Combien de jetons ?
line-strip-print = Imprimer
line-strip-again = Imprimer à nouveau
