# Booking an appointment: one question a page, and the card at the end.
booking-title = Prenotare un appuntamento
booking-no-account = Non serve registrarsi. Non chiediamo il suo nome.
booking-walk-in = Si viene senza appuntamento
booking-walk-in-hint = Per questo si prende un biglietto al centro.
booking-no-services = Qui non si possono prenotare appuntamenti. Venga al centro e prenda un biglietto, per favore.
booking-you = Su di lei
booking-speak = In quale lingua vuole parlare con noi?
booking-people-hint = Lei e tutte le persone che vengono con lei, anche i bambini.
booking-more-people = Siamo di più
booking-needs = Che cosa le serve?
booking-needs-hint = Tocchi ciò che le serve, o niente.
booking-need-step-free = Un percorso senza scale
booking-need-more-time = Più tempo
booking-need-fetch-me = Qualcuno viene a prendermi
booking-need-quiet-place = Un luogo tranquillo
booking-when = Quando vuole venire?
booking-free =
    { PLURAL($n) ->
        [one] { $n } orario
       *[other] { $n } orari
    }
booking-morning = Mattina
booking-afternoon = Pomeriggio
booking-later-days = Giorni successivi
booking-taken = Qualcuno ha appena preso questo orario. Ne scelga un altro, per favore. Tutto il resto è rimasto.
booking-nothing-free = Al momento non c’è nessun orario libero per questo.
booking-nothing-walk-in = Può venire senza appuntamento e prendere un biglietto al centro.
booking-nothing-ask = Può anche chiedere per telefono o al centro. Può liberarsi un orario.
booking-other-language = Ci sono orari liberi se parla con noi in un’altra lingua:
booking-check = È tutto giusto?
booking-what = Per che cosa
booking-day = Quando
booking-where = Dove
booking-people = Persone
booking-book = Prenota questo orario
booking-done = Il suo appuntamento è prenotato
booking-code = Il suo codice
booking-keep = Scriva il codice, fotografi questa pagina o la stampi.
booking-print = Stampa
booking-calendar = Metti nel mio calendario
booking-open = Vedi, sposta o annulla
booking-come-early = Venga { $minutes } prima, per favore. Mostri il codice alla macchina dei biglietti o lo scriva lì.
booking-if-late = Se arriva con più di { $minutes } di ritardo, l’appuntamento non vale più. Riceve comunque un biglietto e aspetta con gli altri.
booking-if-not = Se non può venire, lo sposti o lo annulli, per favore. Così l’orario va a un’altra persona.

# Days, as they are written out. Figures are Latin digits.
booking-date = { $weekday } { $day } { $month }
booking-month-1 = gennaio
booking-month-2 = febbraio
booking-month-3 = marzo
booking-month-4 = aprile
booking-month-5 = maggio
booking-month-6 = giugno
booking-month-7 = luglio
booking-month-8 = agosto
booking-month-9 = settembre
booking-month-10 = ottobre
booking-month-11 = novembre
booking-month-12 = dicembre

# The page of an appointment, which its code opens. It never says what it is for.
booking-yours = Il suo appuntamento
booking-here = Sono qui
booking-here-hint = Lo tocchi quando è al centro. Riceve subito il suo numero.
booking-here-from = Quel giorno, dalle { $time }, può dire qui che è al centro.
booking-show = Lo mostri alla macchina dei biglietti
booking-move = Scegli un altro orario
booking-moved = Il suo appuntamento ha un nuovo orario.
booking-we-moved = Abbiamo dovuto spostare il suo appuntamento. Questo orario non vale più:
booking-new-time = Il nuovo orario:
booking-move-question = Spostare l’appuntamento a questo orario?
booking-move-yes = Sì, questo orario
booking-stay = Lascia l’appuntamento com’è
booking-cancel = Annulla l’appuntamento
booking-cancel-question = Vuole annullare l’appuntamento?
booking-cancel-yes = Sì, lo annullo
booking-cancel-no = No, lo tengo
booking-cancelled = Questo appuntamento è annullato
booking-cancelled-hint = Se vuole ancora venire, ne prenoti un altro.
booking-another = Prenota un altro appuntamento
booking-too-early = È ancora presto
booking-too-early-hint = Dalle { $time } può dire qui che è al centro. Se vuole un numero prima, prenda un biglietto senza appuntamento alla macchina.
booking-too-late = L’ora del suo appuntamento è passata
booking-too-late-hint = Può venire lo stesso. Quando siamo aperti, prenda un biglietto senza appuntamento alla macchina, o prenoti un altro orario.
booking-wrong-day = Il suo appuntamento è in un altro giorno
booking-wrong-day-hint = Se ha bisogno di noi oggi, prenda un biglietto senza appuntamento alla macchina.
booking-used = Ha già detto che è qui
booking-used-hint = Aspetti nella sala con il suo numero. Se lo ha perso, chieda al personale, per favore.
booking-unknown = Questo collegamento non apre nessun appuntamento
booking-unknown-hint = Ricontrolli il suo codice o chieda al personale, per favore.
booking-offline = Questo telefono non è collegato
booking-offline-hint = Il suo appuntamento resta com’è. Al centro può usare il codice alla macchina dei biglietti.
booking-too-many = In questo momento ci sono troppe richieste
booking-too-many-hint = Riprovi tra qualche minuto, per favore.
booking-script-off = Questa pagina ha bisogno di JavaScript. Al centro può usare il codice alla macchina dei biglietti.
