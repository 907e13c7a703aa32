# The kiosk: from the first touch to the ticket.
kiosk-title = ቲኬት ይውሰዱ
kiosk-welcome = እንኳን ደህና መጡ
kiosk-touch-to-begin = ለመጀመር ይንኩ
kiosk-choose-language = ቋንቋዎን ይምረጡ
kiosk-choose-language-again = ለመምረጥ { $language } የሚለውን እንደገና ይንኩ
kiosk-greeting-pause = የሚንቀሳቀሱትን ቃላት ያቁሙ
kiosk-greeting-play = ቃላቱን እንደገና ያንቀሳቅሱ
kiosk-more-languages = ተጨማሪ ቋንቋዎች
kiosk-previous-languages = የቀደሙት ቋንቋዎች

kiosk-step-language = ቋንቋ
kiosk-step-service = የሚፈልጉት
kiosk-step-people = ሰዎች
kiosk-step-ticket = ቲኬት
kiosk-step = ደረጃ { $n } ከ{ $total }

kiosk-what-do-you-need = ምን እንርዳዎት?
kiosk-how-many-people = ስንት ሰዎች ናችሁ?
kiosk-how-many-people-hint = ራስዎንና ከእርስዎ ጋር ያሉትን ይቁጠሩ። ልጆችንም ይቁጠሩ።
kiosk-party =
    { PLURAL($n) ->
        [one] { $n } ሰው
       *[other] { $n } ሰዎች
    }
kiosk-party-more = ከ{ $n } ሰው በላይ
kiosk-one-more = አንድ ሰው ይጨምሩ
kiosk-one-fewer = አንድ ሰው ይቀንሱ
kiosk-take-ticket = ቲኬት ይውሰዱ

kiosk-your-number = የእርስዎ ቁጥር
kiosk-your-picture = የእርስዎ ሥዕል፦ { $picture }
kiosk-printing = እባክዎ ይጠብቁ። ቲኬትዎ እየታተመ ነው።
kiosk-take-paper = እባክዎ ቲኬትዎን ይውሰዱ።
kiosk-printer-failed = ማተሚያው አይሠራም። እባክዎ ቁጥርዎን ያስታውሱ ወይም ፎቶ ያንሱት።
kiosk-remember-number = እባክዎ ቁጥርዎንና ሥዕልዎን ያስታውሱ ወይም ፎቶ ያንሱ።
kiosk-wait-in-hall = በመጠበቂያ ክፍሉ ይጠብቁ። ስክሪኑን ይመልከቱ፤ ጥሪውንም ያዳምጡ።
kiosk-called-when = ተራዎ ሲደርስ ስክሪኑ ቁጥርዎን፣ ሥዕልዎንና የሚሄዱበትን መስኮት ያሳያል።
kiosk-follow-on-phone = ተራዎን በስልክዎ ለማየት ይህን ኮድ ፎቶ ያንሱ።
kiosk-done = ጨርሻለሁ

kiosk-cancel-ticket = ይህ ቲኬት የእኔ አይደለም፤ ይሰረዝ
kiosk-cancel-question = ይህን ቲኬት መሰረዝ ይፈልጋሉ?
kiosk-cancel-yes = አዎ፣ ይሰረዝ
kiosk-cancel-no = አይ፣ ይቆይ
kiosk-cancelled = ቲኬትዎ ተሰርዟል።
kiosk-cancel-too-late = ይህን ቲኬት እዚህ መሰረዝ አይቻልም። እባክዎ ሠራተኛ ይጠይቁ።

kiosk-still-there = አሁንም እዚህ ነዎት?
kiosk-more-time = ተጨማሪ ጊዜ እፈልጋለሁ
kiosk-restart-in = ስክሪኑ ከ{ $n } ሰከንድ በኋላ እንደገና ይጀምራል
kiosk-start-again = እንደገና ይጀምሩ

kiosk-service-closed = { $service }፦ ለዛሬ ቲኬት አልቋል።
kiosk-service-closed-short = ለዛሬ ቲኬት አልቋል
kiosk-wait-short = { $from }–{ $to } ደቂቃ ገደማ
kiosk-all-services-closed = ለዛሬ ቲኬት አልቋል። እባክዎ በሌላ ቀን ይምጡ።
kiosk-wrong = የሆነ ችግር ተፈጥሯል። እባክዎ እንደገና ይሞክሩ።
kiosk-ask-staff = እባክዎ ሠራተኛ ይጠይቁ።
kiosk-not-connected = ይህ ማሽን አልተገናኘም። እባክዎ ሠራተኛ ይጠይቁ።
kiosk-no-tickets-now = አሁን ቲኬት መስጠት አንችልም።
kiosk-need-help = እርዳታ እፈልጋለሁ
kiosk-help-text = እባክዎ ሠራተኛ ይጠይቁ። በደስታ እንረዳዎታለን።
kiosk-low-reach = ቁልፎቹን ወደ ታች ያውርዱ
kiosk-normal-reach = ቁልፎቹን ወደ ላይ ያውጡ

# With an appointment.
kiosk-have-appointment = ቀጠሮ አለኝ
kiosk-show-code = ኮድዎን ያሳዩ
kiosk-scan-code = የኪውአር ኮዱን በማንበቢያው ፊት ይያዙ።
kiosk-type-code = ወይም ኮዱን እዚህ ይጻፉ፦
kiosk-your-code = የእርስዎ ኮድ፦
kiosk-code-mistake = ኮዱ ስህተት አለው። እባክዎ እያንዳንዱን ፊደልና ቁጥር ይመልከቱ።
kiosk-delete-symbol = የመጨረሻውን ያጥፉ
kiosk-too-early = ቀጠሮዎ ዛሬ በ{ $time } ነው።
kiosk-too-early-next = ሰዓቱ ገና ነው። እባክዎ ከ{ $time } ጀምሮ ወደዚህ ይመለሱ።
kiosk-come-back-later = እባክዎ ቆይተው ይመለሱ።
kiosk-too-late = እናዝናለን፤ የ{ $time } ቀጠሮዎ አልፏል።
kiosk-too-late-next = ቲኬት ወስደው ተራዎን መጠበቅ ይችላሉ።
kiosk-wrong-day = ቀጠሮዎ { $day } በ{ $time } ነው።
kiosk-wrong-day-next = እባክዎ በዚያ ቀን ይመለሱ።
kiosk-wrong-day-over = ያ ቀን አልፏል። እባክዎ ቲኬት ይውሰዱ ወይም ሠራተኛ ይጠይቁ።
kiosk-appointment-cancelled-next = ቲኬት ይውሰዱ፣ ወይም ሌላ ቀጠሮ እንዲሰጥዎ ሠራተኛ ይጠይቁ።
kiosk-already-in = ቲኬት አስቀድመው ወስደዋል።
kiosk-already-in-next = በመጠበቂያ ክፍሉ ያለውን ስክሪን ይመልከቱ፤ ይህን ቁጥር እንጠራለን።
kiosk-unknown-code = ይህን ኮድ አላገኘንም።
kiosk-unknown-code-next = እያንዳንዱን ፊደልና ቁጥር ይመልከቱ፣ ወይም ሠራተኛ ይጠይቁ።
kiosk-too-many-codes = እዚህ ብዙ የተሳሳቱ ኮዶች ተሞክረዋል።
kiosk-check-in-no-answer = ይህ ማሽን አሁን ቀጠሮዎን ማየት አይችልም።
kiosk-check-in-no-answer-next = እንደገና ይሞክሩ፣ ወይም ወደ ሠራተኛ ይሂዱ፤ ሊያደርጉልዎ ይችላሉ።
kiosk-day = { $weekday }፣ { $month } { $day }
kiosk-month-january = ጃንዋሪ
kiosk-month-february = ፌብሩዋሪ
kiosk-month-march = ማርች
kiosk-month-april = ኤፕሪል
kiosk-month-may = ሜይ
kiosk-month-june = ጁን
kiosk-month-july = ጁላይ
kiosk-month-august = ኦገስት
kiosk-month-september = ሴፕቴምበር
kiosk-month-october = ኦክቶበር
kiosk-month-november = ኖቬምበር
kiosk-month-december = ዲሴምበር

# An appointment on another day, where no tickets are left.
kiosk-another-day = ቀጠሮ በሌላ ቀን
kiosk-choose-time = መቼ መምጣት ይፈልጋሉ?
kiosk-no-times = አሁን ያልተያዘ የቀጠሮ ሰዓት የለም።
kiosk-your-appointment = የእርስዎ ቀጠሮ
kiosk-printing-card = እባክዎ ይጠብቁ። ወረቀቱ እየታተመ ነው።
kiosk-take-card = ወረቀቱን ይውሰዱ፤ በዚያ ቀን ይዘውት ይምጡ።
kiosk-card-failed = ማተሚያው አይሠራም። እባክዎ ይህን ገጽ ፎቶ ያንሱት።
