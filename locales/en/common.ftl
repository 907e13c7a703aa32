# Words that every screen shares.
common-product = Avanti
common-yes = Yes
common-no = No
common-back = Back
common-continue = Continue
common-close = Close
common-help = Help
common-language = Language
common-listen = Listen
common-stop-listening = Stop the voice
common-undo = Undo
common-try-again = Try again
common-please-wait = Please wait
common-skip-to-content = Go to the content
common-theme = Colours of the screen
common-theme-light = Light
common-theme-dark = Dark

# The connection between this screen and the centre.
common-link-live = Connected
common-link-stale = Not up to date since { $time }
common-link-down = Not connected
common-training = Training: nothing here is real
common-training-short = Training

common-appointment = Appointment
common-number = Number
common-picture = Picture
common-desk = Desk { $desk }
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] Nobody is before you
        [one] { $n } person is before you
       *[other] { $n } people are before you
    }
common-forecast = You will probably wait { $from } to { $to } minutes

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = Just now
common-seconds =
    { PLURAL($n) ->
        [one] { $n } second
       *[other] { $n } seconds
    }
common-minutes =
    { PLURAL($n) ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
common-hours =
    { PLURAL($n) ->
        [one] { $n } hour
       *[other] { $n } hours
    }
common-hours-minutes = { $hours } h { $minutes } min
common-minutes-short = { $n } min
common-minutes-ago =
    { PLURAL($n) ->
        [one] { $n } minute ago
       *[other] { $n } minutes ago
    }

# Opening hours.
common-closed = We are closed.
common-closed-now = We are closed now.
common-opens-today = We open today at { $time }.
common-opens-tomorrow = We open tomorrow at { $time }.
common-opens-day = We open on { $day } at { $time }.
common-opens-date = We open on { $date } at { $time }.
common-open-today = Open today from { $from } to { $until }.
common-day-monday = Monday
common-day-tuesday = Tuesday
common-day-wednesday = Wednesday
common-day-thursday = Thursday
common-day-friday = Friday
common-day-saturday = Saturday
common-day-sunday = Sunday
