# Words that every screen shares.
common-product = Avanti
common-yes = Po
common-no = Jo
common-back = Prapa
common-continue = Vazhdo
common-close = Mbyll
common-help = Ndihmë
common-language = Gjuha
common-listen = Dëgjo
common-stop-listening = Ndale zërin
common-undo = Zhbëj
common-try-again = Provo përsëri
common-please-wait = Ju lutemi, prisni
common-skip-to-content = Kalo te përmbajtja
common-theme = Ngjyrat e ekranit
common-theme-light = Të çelëta
common-theme-dark = Të errëta

# The connection between this screen and the centre.
common-link-live = I lidhur
common-link-stale = Pa përditësim që nga ora { $time }
common-link-down = Pa lidhje
common-training = Provë: këtu asgjë nuk është e vërtetë
common-training-short = Provë

common-appointment = Takim
common-number = Numri
common-picture = Figura
common-desk = Sporteli { $desk }
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] Para jush nuk ka askënd
        [one] Para jush është { $n } person
       *[other] Para jush janë { $n } persona
    }
common-forecast = Ka të ngjarë të prisni nga { $from } deri në { $to } minuta

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = Pikërisht tani
common-seconds =
    { PLURAL($n) ->
        [one] { $n } sekondë
       *[other] { $n } sekonda
    }
common-minutes =
    { PLURAL($n) ->
        [one] { $n } minutë
       *[other] { $n } minuta
    }
common-hours =
    { PLURAL($n) ->
        [one] { $n } orë
       *[other] { $n } orë
    }
common-hours-minutes = { $hours } orë { $minutes } min
common-minutes-short = { $n } min
common-minutes-ago =
    { PLURAL($n) ->
        [one] { $n } minutë më parë
       *[other] { $n } minuta më parë
    }

# Opening hours.
common-closed = Jemi mbyllur.
common-closed-now = Tani jemi mbyllur.
common-opens-today = Sot hapemi në orën { $time }.
common-opens-tomorrow = Nesër hapemi në orën { $time }.
common-opens-day = Hapemi ditën { $day } në orën { $time }.
common-opens-date = Hapemi ditën { $date }, në orën { $time }.
common-open-today = Sot jemi hapur nga ora { $from } deri në orën { $until }.
common-day-monday = e hënë
common-day-tuesday = e martë
common-day-wednesday = e mërkurë
common-day-thursday = e enjte
common-day-friday = e premte
common-day-saturday = e shtunë
common-day-sunday = e diel
