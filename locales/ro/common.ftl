# Words that every screen shares.
common-product = Avanti
common-yes = Da
common-no = Nu
common-back = Înapoi
common-continue = Continuați
common-close = Închideți
common-help = Ajutor
common-language = Limba
common-listen = Ascultați
common-stop-listening = Opriți vocea
common-undo = Anulați
common-try-again = Încercați din nou
common-please-wait = Așteptați, vă rugăm
common-skip-to-content = Mergeți la conținut
common-theme = Culorile ecranului
common-theme-light = Luminos
common-theme-dark = Întunecat

# The connection between this screen and the centre.
common-link-live = Conectat
common-link-stale = Neactualizat de la ora { $time }
common-link-down = Neconectat
common-training = Probă: aici nimic nu este real
common-training-short = Probă

common-appointment = Programare
common-number = Număr
common-picture = Desen
common-desk = Ghișeul { $desk }
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] Nu este nimeni înaintea dumneavoastră
        [one] { $n } persoană este înaintea dumneavoastră
        [few] { $n } persoane sunt înaintea dumneavoastră
       *[other] { $n } de persoane sunt înaintea dumneavoastră
    }
common-forecast = Veți aștepta probabil între { $from } și { $to } min

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = Chiar acum
common-seconds =
    { PLURAL($n) ->
        [one] { $n } secundă
        [few] { $n } secunde
       *[other] { $n } de secunde
    }
common-minutes =
    { PLURAL($n) ->
        [one] { $n } minut
        [few] { $n } minute
       *[other] { $n } de minute
    }
common-hours =
    { PLURAL($n) ->
        [one] { $n } oră
        [few] { $n } ore
       *[other] { $n } de ore
    }
common-hours-minutes = { $hours } h { $minutes } min
common-minutes-short = { $n } min
common-minutes-ago =
    { PLURAL($n) ->
        [one] Acum { $n } minut
        [few] Acum { $n } minute
       *[other] Acum { $n } de minute
    }

# Opening hours.
common-closed = Este închis.
common-closed-now = Acum este închis.
common-opens-today = Deschidem azi la ora { $time }.
common-opens-tomorrow = Deschidem mâine la ora { $time }.
common-opens-day = Deschidem { $day } la ora { $time }.
common-opens-date = Deschidem { $date }, la ora { $time }.
common-open-today = Deschis azi de la { $from } până la { $until }.
common-day-monday = luni
common-day-tuesday = marți
common-day-wednesday = miercuri
common-day-thursday = joi
common-day-friday = vineri
common-day-saturday = sâmbătă
common-day-sunday = duminică
