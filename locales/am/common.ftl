# Words that every screen shares.
common-product = Avanti
common-yes = አዎ
common-no = አይ
common-back = ወደ ኋላ
common-continue = ይቀጥሉ
common-close = ይዝጉ
common-help = እርዳታ
common-language = ቋንቋ
common-listen = ያዳምጡ
common-stop-listening = ድምፁን ያቁሙ
common-undo = ወደ ነበረበት ይመልሱ
common-try-again = እንደገና ይሞክሩ
common-please-wait = እባክዎ ይጠብቁ
common-skip-to-content = ወደ ገጹ ይዘት ይሂዱ
common-theme = የስክሪኑ ቀለም
common-theme-light = ብሩህ
common-theme-dark = ጨለማ

# The connection between this screen and the centre.
common-link-live = ተገናኝቷል
common-link-stale = ከ{ $time } ጀምሮ አልታደሰም
common-link-down = አልተገናኘም
common-training = ልምምድ፦ እዚህ ያለው ሁሉ እውነተኛ አይደለም
common-training-short = ልምምድ

common-appointment = ቀጠሮ
common-number = ቁጥር
common-picture = ሥዕል
common-desk = መስኮት { $desk }
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] ከፊትዎ ማንም የለም
        [one] ከፊትዎ { $n } ሰው አለ
       *[other] ከፊትዎ { $n } ሰዎች አሉ
    }
common-forecast = ምናልባት ከ{ $from } እስከ { $to } ደቂቃ ይጠብቃሉ

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = አሁን
common-seconds = { $n } ሰከንድ
common-minutes = { $n } ደቂቃ
common-hours = { $n } ሰዓት
common-hours-minutes = { $hours } ሰዓት ከ{ $minutes } ደቂቃ
common-minutes-short = { $n } ደቂቃ
common-minutes-ago = ከ{ $n } ደቂቃ በፊት

# Opening hours.
common-closed = ዝግ ነው።
common-closed-now = አሁን ዝግ ነው።
common-opens-today = ዛሬ በ{ $time } እንከፍታለን።
common-opens-tomorrow = ነገ በ{ $time } እንከፍታለን።
common-opens-day = { $day } በ{ $time } እንከፍታለን።
common-opens-date = { $date } በ{ $time } እንከፍታለን።
common-open-today = ዛሬ ከ{ $from } እስከ { $until } ክፍት ነው።
common-day-monday = ሰኞ
common-day-tuesday = ማክሰኞ
common-day-wednesday = ረቡዕ
common-day-thursday = ሐሙስ
common-day-friday = ዓርብ
common-day-saturday = ቅዳሜ
common-day-sunday = እሑድ
