# Words that every screen shares.
common-product = Avanti
common-yes = Sì
common-no = No
common-back = Indietro
common-continue = Continua
common-close = Chiudi
common-help = Aiuto
common-language = Lingua
common-listen = Ascolta
common-stop-listening = Ferma la voce
common-undo = Annulla
common-try-again = Riprova
common-please-wait = Attenda, per favore
common-skip-to-content = Vai al contenuto
common-theme = Colori dello schermo
common-theme-light = Chiaro
common-theme-dark = Scuro

# The connection between this screen and the centre.
common-link-live = Collegato
common-link-stale = Non aggiornato dalle { $time }
common-link-down = Non collegato
common-training = Prova: qui niente è reale
common-training-short = Prova

common-appointment = Appuntamento
common-number = Numero
common-picture = Disegno
common-desk = Sportello { $desk }
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] Non c’è nessuno prima di lei
        [one] C’è { $n } persona prima di lei
       *[other] Ci sono { $n } persone prima di lei
    }
common-forecast = Probabilmente aspetterà da { $from } a { $to } minuti

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = Proprio ora
common-seconds =
    { PLURAL($n) ->
        [one] { $n } secondo
       *[other] { $n } secondi
    }
common-minutes =
    { PLURAL($n) ->
        [one] { $n } minuto
       *[other] { $n } minuti
    }
common-hours =
    { PLURAL($n) ->
        [one] { $n } ora
       *[other] { $n } ore
    }
common-hours-minutes = { $hours } ore e { $minutes } min
common-minutes-short = { $n } minuti
common-minutes-ago =
    { PLURAL($n) ->
        [one] { $n } minuto fa
       *[other] { $n } minuti fa
    }

# Opening hours.
common-closed = Siamo chiusi.
common-closed-now = In questo momento siamo chiusi.
common-opens-today = Apriamo oggi alle { $time }.
common-opens-tomorrow = Apriamo domani alle { $time }.
common-opens-day = Apriamo { $day } alle { $time }.
common-opens-date = Apriamo { $date } alle { $time }.
common-open-today = Aperto oggi dalle { $from } alle { $until }.
common-day-monday = lunedì
common-day-tuesday = martedì
common-day-wednesday = mercoledì
common-day-thursday = giovedì
common-day-friday = venerdì
common-day-saturday = sabato
common-day-sunday = domenica
