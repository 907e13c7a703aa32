# Booking an appointment: one question a page, and the card at the end.
booking-title = Prendre un rendez-vous
booking-no-account = Pas besoin de compte. Nous ne demandons pas votre nom.
booking-walk-in = Venez sans rendez-vous
booking-walk-in-hint = Pour cela, vous prenez un ticket au centre.
booking-no-services = Ici, on ne peut pas prendre rendez-vous. Venez au centre et prenez un ticket, s’il vous plaît.
booking-you = Sur vous
booking-speak = Dans quelle langue voulez-vous nous parler ?
booking-people-hint = Comptez-vous et toutes les personnes qui viennent avec vous, les enfants aussi.
booking-more-people = Nous sommes plus nombreux
booking-needs = Qu’est-ce qui vous aiderait ?
booking-needs-hint = Touchez ce qu’il vous faut, ou rien.
booking-need-step-free = Un chemin sans escalier
booking-need-more-time = Plus de temps
booking-need-fetch-me = Quelqu’un vient me chercher
booking-need-quiet-place = Un endroit calme
booking-when = Quand voulez-vous venir ?
booking-free =
    { PLURAL($n) ->
        [one] { $n } heure
       *[other] { $n } heures
    }
booking-morning = Matin
booking-afternoon = Après-midi
booking-later-days = Jours suivants
booking-taken = Quelqu’un vient de prendre cette heure. Choisissez-en une autre, s’il vous plaît. Nous avons gardé tout le reste.
booking-nothing-free = En ce moment, aucune heure n’est libre pour cela.
booking-nothing-walk-in = Vous pouvez venir sans rendez-vous et prendre un ticket au centre.
booking-nothing-ask = Vous pouvez aussi demander par téléphone ou au centre. Une heure peut se libérer.
booking-other-language = Il y a des heures libres si vous nous parlez dans une autre langue :
booking-check = Tout est juste ?
booking-what = Pour quoi
booking-day = Quand
booking-where = Où
booking-people = Personnes
booking-book = Réserver cette heure
booking-done = Votre rendez-vous est réservé
booking-code = Votre code
booking-keep = Notez le code, photographiez cette page ou imprimez-la.
booking-print = Imprimer
booking-calendar = Mettre dans mon agenda
booking-open = Voir, déplacer ou annuler
booking-come-early = Venez { $minutes } avant, s’il vous plaît. Montrez le code à la machine à tickets ou tapez-le.
booking-if-late = Si vous avez plus de { $minutes } de retard, le rendez-vous n’est plus valable. Vous recevez quand même un ticket et attendez avec les autres.
booking-if-not = Si vous ne pouvez pas venir, déplacez-le ou annulez-le, s’il vous plaît. Ainsi, l’heure sert à une autre personne.

# Days, as they are written out. Figures are Latin digits.
booking-date = { $weekday } { $day } { $month }
booking-month-1 = janvier
booking-month-2 = février
booking-month-3 = mars
booking-month-4 = avril
booking-month-5 = mai
booking-month-6 = juin
booking-month-7 = juillet
booking-month-8 = août
booking-month-9 = septembre
booking-month-10 = octobre
booking-month-11 = novembre
booking-month-12 = décembre

# The page of an appointment, which its code opens. It never says what it is for.
booking-yours = Votre rendez-vous
booking-here = Je suis là
booking-here-hint = Touchez ici quand vous êtes au centre. Vous recevez tout de suite votre numéro.
booking-here-from = Ce jour-là, à partir de { $time }, vous pouvez dire ici que vous êtes là.
booking-show = Montrez ceci à la machine à tickets
booking-move = Choisir une autre heure
booking-moved = Votre rendez-vous a une nouvelle heure.
booking-we-moved = Nous avons dû déplacer votre rendez-vous. Cette heure n’est plus la bonne :
booking-new-time = La nouvelle heure :
booking-move-question = Déplacer le rendez-vous à cette heure ?
booking-move-yes = Oui, cette heure
booking-stay = Garder le rendez-vous tel quel
booking-cancel = Annuler le rendez-vous
booking-cancel-question = Voulez-vous annuler le rendez-vous ?
booking-cancel-yes = Oui, je l’annule
booking-cancel-no = Non, je le garde
booking-cancelled = Ce rendez-vous est annulé
booking-cancelled-hint = Si vous voulez encore venir, prenez-en un autre.
booking-another = Prendre un autre rendez-vous
booking-too-early = Il est encore tôt
booking-too-early-hint = À partir de { $time }, vous pouvez dire ici que vous êtes là. Si vous voulez un numéro avant, prenez un ticket sans rendez-vous à la machine.
booking-too-late = L’heure de votre rendez-vous est passée
booking-too-late-hint = Vous pouvez venir quand même. Quand nous sommes ouverts, prenez un ticket sans rendez-vous à la machine, ou réservez une autre heure.
booking-wrong-day = Votre rendez-vous est un autre jour
booking-wrong-day-hint = Si vous avez besoin de nous aujourd’hui, prenez un ticket sans rendez-vous à la machine.
booking-used = Vous avez déjà dit que vous êtes là
booking-used-hint = Attendez dans la salle avec votre numéro. Si vous l’avez perdu, demandez au personnel, s’il vous plaît.
booking-unknown = Ce lien n’ouvre aucun rendez-vous
booking-unknown-hint = Vérifiez votre code ou demandez au personnel, s’il vous plaît.
booking-offline = Ce téléphone n’est pas connecté
booking-offline-hint = Votre rendez-vous reste tel quel. Au centre, la machine à tickets accepte votre code.
booking-too-many = Il y a trop de demandes en ce moment
booking-too-many-hint = Réessayez dans quelques minutes, s’il vous plaît.
booking-script-off = Cette page a besoin de JavaScript. Au centre, la machine à tickets accepte votre code.
