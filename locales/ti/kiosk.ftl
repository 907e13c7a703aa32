# The kiosk: from the first touch to the ticket.
kiosk-title = ቲኬት ውሰዱ
kiosk-welcome = እንቋዕ ብደሓን መጻእኩም
kiosk-touch-to-begin = ንምጅማር ጠውቑ
kiosk-choose-language = ቋንቋኹም ምረጹ
kiosk-choose-language-again = ንምምራጽ { $language } ደጊምኩም ጠውቑ
kiosk-greeting-pause = ነቶም ዝንቀሳቐሱ ቃላት ደው ኣብሉ
kiosk-greeting-play = ነቶም ቃላት ደጊምኩም ኣንቀሳቕሱ
kiosk-more-languages = ተወሰኽቲ ቋንቋታት
kiosk-previous-languages = ዝሓለፉ ቋንቋታት

kiosk-step-language = ቋንቋ
kiosk-step-service = ዘድልየኩም
kiosk-step-people = ሰባት
kiosk-step-ticket = ቲኬት
kiosk-step = ስጉምቲ { $n } ካብ { $total }

kiosk-what-do-you-need = እንታይ ክንሕግዘኩም?
kiosk-how-many-people = ክንደይ ሰባት ኢኹም?
kiosk-how-many-people-hint = ንነብስኹምን ምሳኹም ንዘለዉ ሰባትን ቁጸሩ። ንቆልዑ እውን ቁጸሩ።
kiosk-party =
    { PLURAL($n) ->
        [one] { $n } ሰብ
       *[other] { $n } ሰባት
    }
kiosk-party-more =
    { PLURAL($n) ->
        [one] ልዕሊ { $n } ሰብ
       *[other] ልዕሊ { $n } ሰባት
    }
kiosk-one-more = ሓደ ሰብ ወስኹ
kiosk-one-fewer = ሓደ ሰብ ኣጉድሉ
kiosk-take-ticket = ቲኬት ውሰዱ

kiosk-your-number = ቁጽርኹም
kiosk-your-picture = ስእልኹም፦ { $picture }
kiosk-printing = ብኽብረትኩም ተጸበዩ። ቲኬትኩም ይሕተም ኣሎ።
kiosk-take-paper = ብኽብረትኩም ቲኬትኩም ውሰዱ።
kiosk-printer-failed = እቲ መሕተሚ ኣይሰርሕን ኣሎ። ብኽብረትኩም ቁጽርኹም ኣይትረስዑ፣ ወይ ብሞባይል ስኣልዎ።
kiosk-remember-number = ብኽብረትኩም ቁጽርኹምን ስእልኹምን ኣይትረስዑ፣ ወይ ብሞባይል ስኣልዎም።
kiosk-wait-in-hall = ኣብ መጸበዪ ክፍሊ ተጸበዩ። ነቲ ስክሪን ርኣዩ፣ ነቲ ጻውዒት ድማ ስምዑ።
kiosk-called-when = ተራኹም ምስ በጽሐ፣ እቲ ስክሪን ቁጽርኹምን ስእልኹምን መስኮትኩምን የርኢ።
kiosk-follow-on-phone = ተራኹም ብሞባይልኩም ንምርኣይ፣ ነዚ ኮድ ብሞባይል ስኣልዎ።
kiosk-done = ወዲአ

kiosk-cancel-ticket = እዚ ቲኬት ናተይ ኣይኮነን፤ ይሰረዝ
kiosk-cancel-question = ነዚ ቲኬት ክትስርዝዎ ትደልዩ ዲኹም?
kiosk-cancel-yes = እወ፣ ይሰረዝ
kiosk-cancel-no = ኣይፋል፣ ይጽናሕ
kiosk-cancelled = ቲኬትኩም ተሰሪዙ ኣሎ።
kiosk-cancel-too-late = ነዚ ቲኬት ኣብዚ ምስራዝ ኣይከኣልን። ብኽብረትኩም ንሰራሕተኛታት ሕተቱ።

kiosk-still-there = ሕጂ እውን ኣብዚ ዲኹም?
kiosk-more-time = ተወሳኺ ግዜ የድልየኒ
kiosk-restart-in =
    { PLURAL($n) ->
        [one] እቲ ስክሪን ድሕሪ { $n } ካልኢት ከም ብሓድሽ ክጅምር እዩ
       *[other] እቲ ስክሪን ድሕሪ { $n } ካልኢታት ከም ብሓድሽ ክጅምር እዩ
    }
kiosk-start-again = ከም ብሓድሽ ጀምሩ

kiosk-service-closed = { $service }፦ ንሎሚ ቲኬት ተወዲኡ እዩ።
kiosk-service-closed-short = ንሎሚ ቲኬት ተወዲኡ
kiosk-wait-short = ኣስታት { $from }–{ $to } ደቒቕ
kiosk-all-services-closed = ንሎሚ ቲኬት ተወዲኡ እዩ። ብኽብረትኩም ኣብ ካልእ መዓልቲ ምጽኡ።
kiosk-wrong = ገለ ጸገም ኣጋጢሙ። ብኽብረትኩም ደጊምኩም ፈትኑ።
kiosk-ask-staff = ብኽብረትኩም ንሰራሕተኛታት ሕተቱ።
kiosk-not-connected = እዚ ማሽን ርክብ የብሉን። ብኽብረትኩም ንሰራሕተኛታት ሕተቱ።
kiosk-no-tickets-now = ሕጂ ቲኬት ክንህብ ኣይንኽእልን ኢና።
kiosk-need-help = ሓገዝ የድልየኒ
kiosk-help-text = ብኽብረትኩም ንሰራሕተኛታት ሕተቱ። ብሓጎስ ክንሕግዘኩም ኢና።
kiosk-low-reach = ነቶም መላጉም ንታሕቲ ኣውርዱ
kiosk-normal-reach = ነቶም መላጉም ንላዕሊ ኣደይቡ

# With an appointment.
kiosk-have-appointment = ቆጸራ ኣለኒ
kiosk-show-code = ኮድኩም ኣርእዩ
kiosk-scan-code = ነቲ ክዩኣር ኮድ ኣብ ቅድሚ እቲ መንበቢ ሓዙ።
kiosk-type-code = ወይ ነቲ ኮድ ኣብዚ ጽሓፉ፦
kiosk-your-code = ኮድኩም፦
kiosk-code-mistake = ኣብቲ ኮድ ጌጋ ኣሎ። ብኽብረትኩም ነፍሲ ወከፍ ፊደልን ቁጽርን ርኣዩ።
kiosk-delete-symbol = ነቲ ናይ መወዳእታ ደምስሱ
kiosk-too-early = ቆጸራኹም ሎሚ ሰዓት { $time } እዩ።
kiosk-too-early-next = ሰዓቱ ገና እዩ። ብኽብረትኩም ካብ ሰዓት { $time } ጀሚርኩም ናብዚ ተመለሱ።
kiosk-come-back-later = ብኽብረትኩም ደሓር ተመለሱ።
kiosk-too-late = ይቕሬታ፤ ናይ ሰዓት { $time } ቆጸራኹም ሓሊፉ እዩ።
kiosk-too-late-next = ቲኬት ወሲድኩም ተራኹም ክትጽበዩ ትኽእሉ ኢኹም።
kiosk-wrong-day = ቆጸራኹም { $day } ሰዓት { $time } እዩ።
kiosk-wrong-day-next = ብኽብረትኩም በታ መዓልቲ እቲኣ ተመለሱ።
kiosk-wrong-day-over = እታ መዓልቲ ሓሊፋ እያ። ብኽብረትኩም ቲኬት ውሰዱ ወይ ንሰራሕተኛታት ሕተቱ።
kiosk-appointment-cancelled-next = ቲኬት ውሰዱ፣ ወይ ካልእ ቆጸራ ንምሓዝ ንሰራሕተኛታት ሕተቱ።
kiosk-already-in = ድሮ ቲኬት ኣለኩም።
kiosk-already-in-next = ኣብ መጸበዪ ክፍሊ ንዘሎ ስክሪን ርኣዩ፤ ነዚ ቁጽሪ ክንጽውዖ ኢና።
kiosk-unknown-code = ነዚ ኮድ ኣይረኸብናዮን።
kiosk-unknown-code-next = ነፍሲ ወከፍ ፊደልን ቁጽርን ርኣዩ፣ ወይ ንሰራሕተኛታት ሕተቱ።
kiosk-too-many-codes = ኣብዚ ብዙሕ ጌጋ ኮድ ተፈቲኑ።
kiosk-check-in-no-answer = እዚ ማሽን ሕጂ ቆጸራኹም ክርኢ ኣይክእልን እዩ።
kiosk-check-in-no-answer-next = ደጊምኩም ፈትኑ፣ ወይ ናብ ሰራሕተኛታት ኪዱ፤ ክገብሩልኩም ይኽእሉ እዮም።
kiosk-day = { $weekday }፣ { $day } { $month }
kiosk-month-january = ጃንዋሪ (ጥሪ)
kiosk-month-february = ፌብሩዋሪ (ለካቲት)
kiosk-month-march = ማርች (መጋቢት)
kiosk-month-april = ኤፕሪል (ሚያዝያ)
kiosk-month-may = ሜይ (ግንቦት)
kiosk-month-june = ጁን (ሰነ)
kiosk-month-july = ጁላይ (ሓምለ)
kiosk-month-august = ኦገስት (ነሓሰ)
kiosk-month-september = ሰፕተምበር (መስከረም)
kiosk-month-october = ኦክቶበር (ጥቅምቲ)
kiosk-month-november = ኖቬምበር (ሕዳር)
kiosk-month-december = ዲሰምበር (ታሕሳስ)

# An appointment on another day, where no tickets are left.
kiosk-another-day = ቆጸራ ኣብ ካልእ መዓልቲ
kiosk-choose-time = መዓስ ክትመጹ ትደልዩ?
kiosk-no-times = ሕጂ ነጻ ሰዓት ቆጸራ የለን።
kiosk-your-appointment = ቆጸራኹም
kiosk-printing-card = ብኽብረትኩም ተጸበዩ። እቲ ወረቐት ይሕተም ኣሎ።
kiosk-take-card = ነቲ ወረቐት ውሰዱ፣ በታ መዓልቲ እቲኣ ድማ ሒዝኩምዎ ምጽኡ።
kiosk-card-failed = እቲ መሕተሚ ኣይሰርሕን ኣሎ። ብኽብረትኩም ነዚ ገጽ ብሞባይል ስኣልዎ።
