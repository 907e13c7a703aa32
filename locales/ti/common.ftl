# Words that every screen shares.
common-product = Avanti
common-yes = እወ
common-no = ኣይፋል
common-back = ንድሕሪት
common-continue = ቀጽሉ
common-close = ዕጸዉ
common-help = ሓገዝ
common-language = ቋንቋ
common-listen = ስምዑ
common-stop-listening = ነቲ ድምጺ ደው ኣብሉ
common-undo = ናብ ዝነበሮ ምለሱ
common-try-again = ደጊምኩም ፈትኑ
common-please-wait = ብኽብረትኩም ተጸበዩ
common-skip-to-content = ናብ ትሕዝቶ ናይቲ ገጽ ኪዱ
common-theme = ሕብሪ ስክሪን
common-theme-light = ብሩህ
common-theme-dark = ጸልማት

# The connection between this screen and the centre.
common-link-live = ርክብ ኣሎ
common-link-stale = ካብ ሰዓት { $time } ጀሚሩ ኣይተሓደሰን
common-link-down = ርክብ የለን
common-training = ልምምድ፦ ኣብዚ ዘሎ ኩሉ ናይ ብሓቂ ኣይኮነን
common-training-short = ልምምድ

common-appointment = ቆጸራ
common-number = ቁጽሪ
common-picture = ስእሊ
common-desk = መስኮት { $desk }
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] ቅድሜኹም ሰብ የለን
        [one] ቅድሜኹም { $n } ሰብ ኣሎ
       *[other] ቅድሜኹም { $n } ሰባት ኣለዉ
    }
common-forecast = ምናልባት ካብ { $from } ክሳብ { $to } ደቓይቕ ክትጽበዩ ኢኹም

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = ሕጂ
common-seconds =
    { PLURAL($n) ->
        [one] { $n } ካልኢት
       *[other] { $n } ካልኢታት
    }
common-minutes =
    { PLURAL($n) ->
        [one] { $n } ደቒቕ
       *[other] { $n } ደቓይቕ
    }
common-hours =
    { PLURAL($n) ->
        [one] { $n } ሰዓት
       *[other] { $n } ሰዓታት
    }
common-hours-minutes = { $hours } ሰዓትን { $minutes } ደቒቕን
common-minutes-short = { $n } ደቒቕ
common-minutes-ago =
    { PLURAL($n) ->
        [one] ቅድሚ { $n } ደቒቕ
       *[other] ቅድሚ { $n } ደቓይቕ
    }

# Opening hours.
common-closed = ዕጹው እዩ።
common-closed-now = ሕጂ ዕጹው እዩ።
common-opens-today = ሎሚ ሰዓት { $time } ክንከፍት ኢና።
common-opens-tomorrow = ጽባሕ ሰዓት { $time } ክንከፍት ኢና።
common-opens-day = { $day } ሰዓት { $time } ክንከፍት ኢና።
common-opens-date = { $date } ሰዓት { $time } ክንከፍት ኢና።
common-open-today = ሎሚ ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ክፉት እዩ።
common-day-monday = ሰኑይ
common-day-tuesday = ሰሉስ
common-day-wednesday = ረቡዕ
common-day-thursday = ሓሙስ
common-day-friday = ዓርቢ
common-day-saturday = ቀዳም
common-day-sunday = ሰንበት
