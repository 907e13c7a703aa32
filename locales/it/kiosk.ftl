# The kiosk: from the first touch to the ticket.
kiosk-title = Prendere un biglietto
kiosk-welcome = Benvenuti
kiosk-touch-to-begin = Tocchi lo schermo per iniziare
kiosk-choose-language = Scelga la sua lingua
kiosk-choose-language-again = Tocchi di nuovo { $language } per sceglierla
kiosk-greeting-pause = Ferma le parole
kiosk-greeting-play = Muovi di nuovo le parole
kiosk-more-languages = Altre lingue
kiosk-previous-languages = Lingue precedenti

kiosk-step-language = Lingua
kiosk-step-service = Che cosa serve
kiosk-step-people = Persone
kiosk-step-ticket = Biglietto
kiosk-step = Passo { $n } di { $total }

kiosk-what-do-you-need = Di che cosa ha bisogno?
kiosk-how-many-people = Quante persone siete?
kiosk-how-many-people-hint = Lei e tutte le persone che sono con lei, anche i bambini.
kiosk-party =
    { PLURAL($n) ->
        [one] { $n } persona
       *[other] { $n } persone
    }
kiosk-party-more =
    { PLURAL($n) ->
        [one] Più di { $n } persona
       *[other] Più di { $n } persone
    }
kiosk-one-more = Una persona in più
kiosk-one-fewer = Una persona in meno
kiosk-take-ticket = Prenda un biglietto

kiosk-your-number = Il suo numero
kiosk-your-picture = Il suo disegno è: { $picture }
kiosk-printing = Attenda, per favore. Stiamo stampando il biglietto.
kiosk-take-paper = Prenda il suo biglietto, per favore.
kiosk-printer-failed = La stampante non funziona. Per favore, ricordi o fotografi il suo numero.
kiosk-remember-number = Per favore, ricordi o fotografi il suo numero e il suo disegno.
kiosk-wait-in-hall = Aspetti nella sala. Guardi lo schermo e ascolti.
kiosk-called-when = Quando è il suo turno, lo schermo mostra il suo numero, il suo disegno e lo sportello.
kiosk-follow-on-phone = Per vedere sul telefono quando tocca a lei, fotografi questo codice.
kiosk-done = Fatto

kiosk-cancel-ticket = Questo biglietto non è mio: annulla
kiosk-cancel-question = Vuole annullare questo biglietto?
kiosk-cancel-yes = Sì, annulla
kiosk-cancel-no = No, lo tengo
kiosk-cancelled = Il suo biglietto è annullato.
kiosk-cancel-too-late = Qui non si può annullare questo biglietto. Chieda al personale, per favore.

kiosk-still-there = È ancora qui?
kiosk-more-time = Ho bisogno di più tempo
kiosk-restart-in =
    { PLURAL($n) ->
        [one] Lo schermo ricomincia tra { $n } secondo
       *[other] Lo schermo ricomincia tra { $n } secondi
    }
kiosk-start-again = Ricomincia

kiosk-service-closed = { $service }: per oggi non ci sono più biglietti.
kiosk-service-closed-short = Biglietti finiti per oggi
kiosk-wait-short = circa { $from }–{ $to } min
kiosk-all-services-closed = Per oggi non ci sono più biglietti. Torni un altro giorno, per favore.
kiosk-wrong = Qualcosa non ha funzionato. Riprovi, per favore.
kiosk-ask-staff = Chieda al personale, per favore.
kiosk-not-connected = Questa macchina non è collegata. Chieda al personale, per favore.
kiosk-no-tickets-now = In questo momento non possiamo dare biglietti.
kiosk-need-help = Ho bisogno di aiuto
kiosk-help-text = Chieda al personale, per favore. La aiutiamo volentieri.
kiosk-low-reach = Sposta i tasti in basso
kiosk-normal-reach = Sposta i tasti in alto

# With an appointment.
kiosk-have-appointment = Ho un appuntamento
kiosk-show-code = Mostri il suo codice
kiosk-scan-code = Tenga il codice QR davanti al lettore.
kiosk-type-code = Oppure scriva qui il codice:
kiosk-your-code = Il suo codice:
kiosk-code-mistake = C’è un errore nel codice. Controlli ogni lettera e numero.
kiosk-delete-symbol = Cancella l’ultimo segno
kiosk-too-early = Il suo appuntamento è oggi alle { $time }.
kiosk-too-early-next = È ancora presto. Torni qui dalle { $time }, per favore.
kiosk-come-back-later = Torni più tardi, per favore.
kiosk-too-late = Ci dispiace: è troppo tardi per il suo appuntamento delle { $time }.
kiosk-too-late-next = Può prendere un biglietto e aspettare il suo turno.
kiosk-wrong-day = Il giorno del suo appuntamento è { $day }, alle { $time }.
kiosk-wrong-day-next = Torni quel giorno, per favore.
kiosk-wrong-day-over = Quel giorno è già passato. Prenda un biglietto o chieda al personale.
kiosk-appointment-cancelled-next = Prenda un biglietto, o chieda al personale un altro appuntamento.
kiosk-already-in = Ha già un biglietto.
kiosk-already-in-next = Guardi lo schermo nella sala: chiamiamo questo numero.
kiosk-unknown-code = Non troviamo questo codice.
kiosk-unknown-code-next = Controlli ogni lettera e numero, o chieda al personale.
kiosk-too-many-codes = Qui sono stati provati troppi codici sbagliati.
kiosk-check-in-no-answer = In questo momento la macchina non riesce a controllare il suo appuntamento.
kiosk-check-in-no-answer-next = Riprovi, o vada dal personale: può farlo per lei.
kiosk-day = { $weekday } { $day } { $month }
kiosk-month-january = gennaio
kiosk-month-february = febbraio
kiosk-month-march = marzo
kiosk-month-april = aprile
kiosk-month-may = maggio
kiosk-month-june = giugno
kiosk-month-july = luglio
kiosk-month-august = agosto
kiosk-month-september = settembre
kiosk-month-october = ottobre
kiosk-month-november = novembre
kiosk-month-december = dicembre

# An appointment on another day, where no tickets are left.
kiosk-another-day = Un appuntamento in un altro giorno
kiosk-choose-time = Quando vuole venire?
kiosk-no-times = In questo momento non ci sono appuntamenti liberi.
kiosk-your-appointment = Il suo appuntamento
kiosk-printing-card = Attenda, per favore. Stiamo stampando il foglio.
kiosk-take-card = Prenda il foglio e lo porti con sé quel giorno.
kiosk-card-failed = La stampante non funziona. Fotografi questa pagina, per favore.
