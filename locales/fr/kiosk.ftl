# The kiosk: from the first touch to the ticket.
kiosk-title = Prendre un ticket
kiosk-welcome = Bienvenue
kiosk-touch-to-begin = Touchez l’écran pour commencer
kiosk-choose-language = Choisissez votre langue
kiosk-choose-language-again = Touchez encore { $language } pour choisir cette langue
kiosk-greeting-pause = Arrêter les mots
kiosk-greeting-play = Faire bouger les mots
kiosk-more-languages = Autres langues
kiosk-previous-languages = Langues précédentes

kiosk-step-language = Langue
kiosk-step-service = Votre besoin
kiosk-step-people = Personnes
kiosk-step-ticket = Ticket
kiosk-step = Étape { $n } sur { $total }

kiosk-what-do-you-need = De quoi avez-vous besoin ?
kiosk-how-many-people = Combien êtes-vous ?
kiosk-how-many-people-hint = Vous et toutes les personnes avec vous, les enfants aussi.
kiosk-party =
    { PLURAL($n) ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
kiosk-party-more =
    { PLURAL($n) ->
        [one] Plus de { $n } personne
       *[other] Plus de { $n } personnes
    }
kiosk-one-more = Une personne de plus
kiosk-one-fewer = Une personne de moins
kiosk-take-ticket = Prendre un ticket

kiosk-your-number = Votre numéro
kiosk-your-picture = Votre dessin est : { $picture }
kiosk-printing = Veuillez patienter. Nous imprimons votre ticket.
kiosk-take-paper = Prenez votre ticket, s’il vous plaît.
kiosk-printer-failed = L’imprimante ne fonctionne pas. Retenez ou photographiez votre numéro, s’il vous plaît.
kiosk-remember-number = Retenez ou photographiez votre numéro et votre dessin, s’il vous plaît.
kiosk-wait-in-hall = Attendez dans la salle. Regardez l’écran et écoutez.
kiosk-called-when = Quand c’est votre tour, l’écran montre votre numéro, votre dessin et le guichet.
kiosk-follow-on-phone = Pour suivre votre tour sur votre téléphone, photographiez ce code.
kiosk-done = Terminé

kiosk-cancel-ticket = Ce ticket n’est pas à moi : annuler
kiosk-cancel-question = Voulez-vous annuler ce ticket ?
kiosk-cancel-yes = Oui, annuler
kiosk-cancel-no = Non, je le garde
kiosk-cancelled = Votre ticket est annulé.
kiosk-cancel-too-late = Ce ticket ne peut pas être annulé ici. Demandez au personnel, s’il vous plaît.

kiosk-still-there = Êtes-vous encore là ?
kiosk-more-time = J’ai besoin de plus de temps
kiosk-restart-in =
    { PLURAL($n) ->
        [one] L’écran recommence dans { $n } seconde
       *[other] L’écran recommence dans { $n } secondes
    }
kiosk-start-again = Recommencer

kiosk-service-closed = { $service } : il n’y a plus de tickets aujourd’hui.
kiosk-service-closed-short = Plus de tickets aujourd’hui
kiosk-wait-short = environ { $from }–{ $to } min
kiosk-all-services-closed = Il n’y a plus de tickets aujourd’hui. Revenez un autre jour, s’il vous plaît.
kiosk-wrong = Quelque chose n’a pas marché. Réessayez, s’il vous plaît.
kiosk-ask-staff = Demandez au personnel, s’il vous plaît.
kiosk-not-connected = Cette machine n’est pas connectée. Demandez au personnel, s’il vous plaît.
kiosk-no-tickets-now = Nous ne pouvons pas donner de tickets en ce moment.
kiosk-need-help = J’ai besoin d’aide
kiosk-help-text = Demandez au personnel, s’il vous plaît. Nous vous aidons volontiers.
kiosk-low-reach = Descendre les boutons
kiosk-normal-reach = Remonter les boutons

# With an appointment.
kiosk-have-appointment = J’ai un rendez-vous
kiosk-show-code = Montrez votre code
kiosk-scan-code = Tenez le code QR devant le lecteur.
kiosk-type-code = Ou tapez le code ici :
kiosk-your-code = Votre code :
kiosk-code-mistake = Il y a une erreur dans le code. Vérifiez chaque lettre et chaque chiffre.
kiosk-delete-symbol = Effacer le dernier signe
kiosk-too-early = Votre rendez-vous est aujourd’hui à { $time }.
kiosk-too-early-next = Il est encore tôt. Revenez ici à partir de { $time }, s’il vous plaît.
kiosk-come-back-later = Revenez plus tard, s’il vous plaît.
kiosk-too-late = Nous sommes désolés : il est trop tard pour votre rendez-vous de { $time }.
kiosk-too-late-next = Vous pouvez prendre un ticket et attendre votre tour.
kiosk-wrong-day = Le jour de votre rendez-vous est { $day }, à { $time }.
kiosk-wrong-day-next = Revenez ce jour-là, s’il vous plaît.
kiosk-wrong-day-over = Ce jour est passé. Prenez un ticket ou demandez au personnel.
kiosk-appointment-cancelled-next = Prenez un ticket, ou demandez un autre rendez-vous au personnel.
kiosk-already-in = Vous avez déjà un ticket.
kiosk-already-in-next = Regardez l’écran dans la salle : nous appellerons ce numéro.
kiosk-unknown-code = Nous ne trouvons pas ce code.
kiosk-unknown-code-next = Vérifiez chaque lettre et chaque chiffre, ou demandez au personnel.
kiosk-too-many-codes = Trop de codes faux ont été essayés ici.
kiosk-check-in-no-answer = Cette machine ne peut pas vérifier votre rendez-vous en ce moment.
kiosk-check-in-no-answer-next = Réessayez, ou allez voir le personnel : il peut le faire pour vous.
kiosk-day = { $weekday } { $day } { $month }
kiosk-month-january = janvier
kiosk-month-february = février
kiosk-month-march = mars
kiosk-month-april = avril
kiosk-month-may = mai
kiosk-month-june = juin
kiosk-month-july = juillet
kiosk-month-august = août
kiosk-month-september = septembre
kiosk-month-october = octobre
kiosk-month-november = novembre
kiosk-month-december = décembre

# An appointment on another day, where no tickets are left.
kiosk-another-day = Un rendez-vous un autre jour
kiosk-choose-time = Quand voulez-vous venir ?
kiosk-no-times = Il n’y a pas de rendez-vous libre en ce moment.
kiosk-your-appointment = Votre rendez-vous
kiosk-printing-card = Attendez, s’il vous plaît. Nous imprimons la feuille.
kiosk-take-card = Prenez la feuille et apportez-la ce jour-là.
kiosk-card-failed = L’imprimante ne marche pas. Photographiez cette page, s’il vous plaît.
