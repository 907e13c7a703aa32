# Booking an appointment: one question a page, and the card at the end.
booking-title = ቀጠሮ ይያዙ
booking-no-account = መመዝገብ አያስፈልግም። ስምዎን አንጠይቅም።
booking-walk-in = ያለ ቀጠሮ ይምጡ
booking-walk-in-hint = ለዚህ በማዕከሉ ቲኬት ይወስዳሉ።
booking-no-services = እዚህ ቀጠሮ መያዝ አይቻልም። እባክዎ ወደ ማዕከሉ መጥተው ቲኬት ይውሰዱ።
booking-you = ስለ እርስዎ
booking-speak = ከእኛ ጋር በየትኛው ቋንቋ መነጋገር ይፈልጋሉ?
booking-people-hint = ራስዎንና ከእርስዎ ጋር የሚመጡትን ሁሉ ይቁጠሩ። ልጆችንም ይቁጠሩ።
booking-more-people = ከዚህ በላይ ነን
booking-needs = ምን ያስፈልግዎታል?
booking-needs-hint = የሚያስፈልግዎትን ይንኩ። የሚያስፈልግዎት ነገር ከሌለ ምንም አይንኩ።
booking-need-step-free = ደረጃ የሌለው መንገድ
booking-need-more-time = ተጨማሪ ጊዜ
booking-need-fetch-me = መጥቶ የሚወስደኝ ሰው
booking-need-quiet-place = ጸጥ ያለ ቦታ
booking-when = መቼ መምጣት ይፈልጋሉ?
booking-free =
    { PLURAL($n) ->
        [one] { $n } ያልተያዘ ቀጠሮ
       *[other] { $n } ያልተያዙ ቀጠሮዎች
    }
booking-morning = ጠዋት
booking-afternoon = ከሰዓት በኋላ
booking-later-days = ከዚያ በኋላ ያሉ ቀኖች
booking-taken = ይህን ሰዓት አሁን ሌላ ሰው ያዘው። እባክዎ ሌላ ሰዓት ይምረጡ። የቀረው ሁሉ እንዳለ ነው።
booking-nothing-free = አሁን ለዚህ ያልተያዘ ሰዓት የለም።
booking-nothing-walk-in = ያለ ቀጠሮ መጥተው በማዕከሉ ቲኬት መውሰድ ይችላሉ።
booking-nothing-ask = በስልክ ወይም በማዕከሉ መጠየቅም ይችላሉ። ሰዓት ሊገኝ ይችላል።
booking-other-language = ከእኛ ጋር በሌላ ቋንቋ ከተነጋገሩ ያልተያዙ ሰዓቶች አሉ፦
booking-check = ሁሉም ትክክል ነው?
booking-what = ለየትኛው ጉዳይ
booking-day = መቼ
booking-where = የት
booking-people = ሰዎች
booking-book = ይህን ሰዓት ይያዙ
booking-done = ቀጠሮዎ ተይዟል
booking-code = የእርስዎ ኮድ
booking-keep = ኮዱን ይጻፉት፣ ወይም ይህን ገጽ ፎቶ ያንሱት ወይም ያትሙት።
booking-print = ያትሙ
booking-calendar = በቀን መቁጠሪያዬ ላይ ያስገቡ
booking-open = ቀጠሮውን ይመልከቱ፣ ይቀይሩ ወይም ይሰርዙ
booking-come-early = እባክዎ { $minutes } ቀድመው ይምጡ። ኮዱን ለቲኬት ማሽኑ ያሳዩ ወይም እዚያ ይጻፉት።
booking-if-late = ከ{ $minutes } በላይ ከዘገዩ ቀጠሮው አይሠራም። ቢሆንም ቲኬት ያገኛሉ፤ ከሌሎች ጋር ይጠብቃሉ።
booking-if-not = መምጣት ካልቻሉ፣ እባክዎ ቀጠሮውን ይቀይሩ ወይም ይሰርዙ። ያኔ ሰዓቱን ሌላ ሰው ያገኛል።

# Days, as they are written out. Figures are Latin digits.
booking-date = { $weekday }፣ { $month } { $day }
booking-month-1 = ጃንዋሪ
booking-month-2 = ፌብሩዋሪ
booking-month-3 = ማርች
booking-month-4 = ኤፕሪል
booking-month-5 = ሜይ
booking-month-6 = ጁን
booking-month-7 = ጁላይ
booking-month-8 = ኦገስት
booking-month-9 = ሴፕቴምበር
booking-month-10 = ኦክቶበር
booking-month-11 = ኖቬምበር
booking-month-12 = ዲሴምበር

# The page of an appointment, which its code opens. It never says what it is for.
booking-yours = የእርስዎ ቀጠሮ
booking-here = መጥቻለሁ
booking-here-hint = ማዕከሉ ሲደርሱ ይህን ይንኩ። ቁጥርዎን ወዲያውኑ ያገኛሉ።
booking-here-from = በዚያ ቀን ከ{ $time } ጀምሮ መምጣትዎን እዚህ ማሳወቅ ይችላሉ።
booking-show = ይህን ለቲኬት ማሽኑ ያሳዩ
booking-move = ሌላ ሰዓት ይምረጡ
booking-moved = የቀጠሮዎ ሰዓት ተቀይሯል።
booking-we-moved = የቀጠሮዎን ሰዓት መቀየር ነበረብን። ይህ ሰዓት አሁን አይሠራም፦
booking-new-time = አዲሱ ሰዓት፦
booking-move-question = ቀጠሮውን ወደዚህ ሰዓት መቀየር ይፈልጋሉ?
booking-move-yes = አዎ፣ ይህ ሰዓት
booking-stay = ቀጠሮው እንዳለ ይቆይ
booking-cancel = ቀጠሮውን ይሰርዙ
booking-cancel-question = ቀጠሮውን መሰረዝ ይፈልጋሉ?
booking-cancel-yes = አዎ፣ ይሰረዝ
booking-cancel-no = አይ፣ ይቆይ
booking-cancelled = ይህ ቀጠሮ ተሰርዟል
booking-cancelled-hint = አሁንም መምጣት ከፈለጉ አዲስ ቀጠሮ ይያዙ።
booking-another = ሌላ ቀጠሮ ይያዙ
booking-too-early = ሰዓቱ ገና ነው
booking-too-early-hint = ከ{ $time } ጀምሮ መምጣትዎን እዚህ ማሳወቅ ይችላሉ። ከዚያ በፊት ቁጥር ከፈለጉ፣ ከቲኬት ማሽኑ ያለ ቀጠሮ ቲኬት ይውሰዱ።
booking-too-late = የቀጠሮዎ ሰዓት አልፏል
booking-too-late-hint = ቢሆንም መምጣት ይችላሉ። ክፍት በሆንንበት ሰዓት ከቲኬት ማሽኑ ያለ ቀጠሮ ቲኬት ይውሰዱ፣ ወይም ሌላ ሰዓት ይያዙ።
booking-wrong-day = ቀጠሮዎ በሌላ ቀን ነው
booking-wrong-day-hint = ዛሬ እኛን ማግኘት ከፈለጉ፣ ከቲኬት ማሽኑ ያለ ቀጠሮ ቲኬት ይውሰዱ።
booking-used = መምጣትዎን አሳውቀዋል
booking-used-hint = ቁጥርዎን ይዘው በመጠበቂያ ክፍሉ ይጠብቁ። ከጠፋብዎ እባክዎ ሠራተኛ ይጠይቁ።
booking-unknown = ይህ ሊንክ ምንም ቀጠሮ አይከፍትም
booking-unknown-hint = እባክዎ ኮድዎን እንደገና ይመልከቱ፣ ወይም ሠራተኛ ይጠይቁ።
booking-offline = ይህ ስልክ ኢንተርኔት የለውም
booking-offline-hint = ቀጠሮዎ እንዳለ ነው። በማዕከሉ ኮድዎን በቲኬት ማሽኑ መጠቀም ይችላሉ።
booking-too-many = አሁን በጣም ብዙ ሰው እየጠየቀ ነው
booking-too-many-hint = እባክዎ ከጥቂት ደቂቃዎች በኋላ እንደገና ይሞክሩ።
booking-script-off = ይህ ገጽ JavaScript ያስፈልገዋል። በማዕከሉ ኮድዎን በቲኬት ማሽኑ መጠቀም ይችላሉ።
