# The desk screen: for agents, dense and quiet.
desk-title = መስኮት
desk-sign-in = ይግቡ
desk-sign-out = ይውጡ
desk-user = የተጠቃሚ ስም
desk-password = የይለፍ ቃል
desk-sign-in-failed = የተጠቃሚ ስሙ ወይም የይለፍ ቃሉ ትክክል አይደለም።
desk-sign-in-locked = በጣም ብዙ ጊዜ ተሞክሯል። እባክዎ { $n } ደቂቃ ይጠብቁ።
desk-session-over = ከሥርዓቱ ወጥተዋል። እባክዎ እንደገና ይግቡ።
desk-no-permission = ይህን ለማድረግ ፈቃድ የለዎትም።

# The first administrator, made once through the link that the start prints.
desk-first-title = የመጀመሪያው አስተዳዳሪ
desk-first-intro = የተጠቃሚ ስምና የይለፍ ቃል ይምረጡ። ይህ ገጽ የሚሠራው አንድ ጊዜ ብቻ ነው።
desk-first-repeat = የይለፍ ቃሉን ይድገሙ
desk-first-rule =
    { PLURAL($n) ->
        [one] ቢያንስ { $n } ፊደል። ብዙ ቃላት አብረው ቢሆኑ ጥሩ ነው።
       *[other] ቢያንስ { $n } ፊደላት። ብዙ ቃላት አብረው ቢሆኑ ጥሩ ነው።
    }
desk-first-too-short = የይለፍ ቃሉ በጣም አጭር ነው።
desk-first-differ = ሁለቱ የይለፍ ቃላት የተለያዩ ናቸው።
desk-first-name-missing = እባክዎ የተጠቃሚ ስም ይጻፉ።
desk-first-create = አስተዳዳሪውን ይፍጠሩ
desk-first-used = ይህ ሊንክ ጥቅም ላይ ውሏል ወይም ጊዜው አልፏል። አዲስ ሊንክ ለማግኘት ፕሮግራሙን እንደገና ያስጀምሩ።

desk-choose = መስኮትዎን ይምረጡ
desk-languages = የሚናገሯቸው ቋንቋዎች
desk-languages-missing = ቢያንስ አንድ ቋንቋ ይምረጡ።
desk-stays-until = እስከ ስንት ሰዓት (ከመዝጊያ ሰዓት በፊት ከሄዱ)
desk-open = መስኮቱን ይክፈቱ
desk-close = መስኮቱን ይዝጉ
desk-pause = እረፍት
desk-reopen = እረፍቱን ይጨርሱ

desk-next = ቀጣይ
desk-finish-and-next = ጨርሰው ቀጣዩን ይጥሩ
desk-recall = እንደገና ይጥሩ
desk-arrived = መጥተዋል
desk-missed = አልመጡም
desk-finish = ይጨርሱ
desk-nobody-waiting = የሚጠብቅ ሰው የለም።
desk-nobody-for-you = ይህን መስኮት የሚጠብቅ ሰው የለም።

desk-now = በዚህ መስኮት
desk-called = ተጠርተዋል
desk-serving = በመስተናገድ ላይ
desk-since = ከ{ $time } ጀምሮ
desk-called-times = { $n } ጊዜ ተጠርተዋል
desk-reason = ለምን ይህ ሰው
desk-reads = የሚያነቡት፦ { $language }
desk-speaks = የሚናገሩት፦ { $languages }
desk-party =
    { PLURAL($n) ->
        [one] { $n } ሰው
       *[other] { $n } ሰዎች
    }
desk-needs = የሚያስፈልጋቸው
desk-need-step-free = ደረጃ የሌለው መንገድ
desk-need-more-time = ተጨማሪ ጊዜ
desk-need-fetch-me = ሄደው ያምጧቸው
desk-need-quiet-place = ጸጥ ያለ ቦታ
desk-need-priority = ቅድሚያ
desk-need-woman-please = እባክዎ ሴት ሠራተኛ
desk-need-someone-else = እባክዎ ሌላ ሠራተኛ

desk-waiting = የሚጠብቁ
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] የሚጠብቅ የለም
        [one] { $n } ቲኬት በመጠበቅ ላይ
       *[other] { $n } ቲኬቶች በመጠበቅ ላይ
    }
desk-head-number = ቁጥር
desk-head-picture = ሥዕል
desk-head-service = አገልግሎት
desk-head-languages = ቋንቋዎች
desk-head-waited = የጠበቁት ጊዜ
desk-head-party = ሰዎች
desk-head-needs = የሚያስፈልጋቸው
desk-head-call-by = የሚጠሩበት ሰዓት

desk-undo-call = የቁጥር { $number } ጥሪን ይሰርዙ
desk-undo-arrived = ለቁጥር { $number } የተመዘገበውን «መጥተዋል» ይሰርዙ
desk-undo-missed = ለቁጥር { $number } የተመዘገበውን «አልመጡም» ይሰርዙ
desk-undo-finish = ለቁጥር { $number } የተመዘገበውን «ይጨርሱ» ይሰርዙ
desk-undone = ተሰርዟል።
desk-error = የሆነ ችግር ተፈጥሯል። እባክዎ እንደገና ይሞክሩ።
desk-script-off = ይህ ገጽ JavaScript ያስፈልገዋል። እባክዎ በብራውዘርዎ ያብሩት።
desk-lapsed = ለ20 ሰከንድ መልስ አልመጣም። የመስኮቱን ሁኔታ ይመልከቱ፤ አሁንም ከፈለጉ እንደገና ይጫኑ።
desk-link-lost = ግንኙነት የለም። የሚጫኑት ለ20 ሰከንድ እንደገና ይሞከራል።
desk-link-back = እንደገና ተገናኝቷል።
desk-not-live = ከ{ $time } ጀምሮ አልታደሰም

desk-others = ሌሎች መስኮቶች
desk-state-closed = ዝግ
desk-state-free = ነጻ
desk-state-paused = እረፍት ላይ
desk-state-calling = ቁጥር { $number } በመጥራት ላይ
desk-state-serving = ከቁጥር { $number } ጋር
desk-taken-by = በዚህ መስኮት { $name } አሉ።

desk-keyboard = የቁልፍ ሰሌዳ
desk-keyboard-key = ቁልፍ
desk-keyboard-act = የሚያደርገው
desk-keyboard-show = ስለ ቁልፍ ሰሌዳው እርዳታ ያሳዩ
desk-public-url-loopback = ስልኮች በቲኬቱ ላይ ያለውን ሊንክ መክፈት አይችሉም፤ ይፋዊው አድራሻ ለዚህ ኮምፒውተር ብቻ ነው። አስተዳዳሪ በ --public-url ሊቀይረው ይችላል።
desk-language-drafted = { $language }፦ አፍ መፍቻ ቋንቋው በሆነ ሰው ገና አልተነበበም
desk-language-reviewed = { $language }፦ አፍ መፍቻ ቋንቋው በሆነ ሰው ተነቧል

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = ተይዟል
desk-until = እስከ { $time }
desk-idle = በዚህ መስኮት ማንም የለም።
desk-nobody-able = ተስማሚ መስኮት እስኪከፈት ይጠብቃሉ
desk-more-waiting = እና ሌሎች { $n }
desk-late = ከተባለው ሰዓት ዘግይቷል
desk-told = የተነገራቸው፦ { $from }–{ $to } ደቂቃ
desk-trying-again = ገና አልተላከም፣ እንደገና እየተሞከረ ነው፦ { $act }
desk-closed-elsewhere = መስኮትዎ ተዘግቷል።
desk-gave-up = ቁጥር { $number } ተራቸውን ትተዋል።
desk-keyboard-on = እነዚህን ቁልፎች ይጠቀሙ
desk-your-name = ስምዎ
desk-first-weak = ይህን የይለፍ ቃል መገመት ቀላል ነው። እባክዎ ሌላ ይምረጡ።
desk-first-done = አስተዳዳሪው ዝግጁ ነው።
desk-to-desk = ወደ መስኮቱ ይሂዱ
desk-to-overview = ወደ አጠቃላይ እይታ ይሂዱ
desk-choose-site = ማዕከልዎን ይምረጡ
desk-overview = አጠቃላይ እይታ
desk-release-question = የመስኮት { $desk } ሠራተኛ ሄደዋል?
desk-release-more = መስኮቱ ይዘጋል፤ እዚያ ያሉትም ተራቸውን ይዘው እንደገና ይጠብቃሉ።
desk-all-desks = መስኮቶች
desk-head-desk = መስኮት
desk-head-state = ሁኔታ
desk-head-waiting = የሚጠብቁ
desk-head-longest = ረጅሙ ጥበቃ
desk-by-service = በአገልግሎትና በቋንቋ የሚጠብቁ
desk-tickets-open = ቲኬት እየተሰጠ ነው
desk-tickets-closed = ቲኬት እየተሰጠ አይደለም

# Pausing a desk.
desk-pause-title = እረፍት የሚወስዱት ለምንድን ነው?
desk-pause-reason-break = አጭር እረፍት
desk-pause-reason-paperwork = የወረቀት ሥራ
desk-pause-reason-meal = ምግብ
desk-pause-reason-meeting = ስብሰባ
desk-pause-reason-other = ሌላ ምክንያት
desk-pause-away = አሁን የሚጠብቁትን ሌሎች መስኮቶች እንዲያስተናግዱ ይጠበቃል።

# People who are away for a while, and calling somebody whom staff choose.
desk-park = ለጥቂት ጊዜ ይላኩ
desk-park-title = ቁጥር { $number } መቼ ይመለሳሉ?
desk-park-at = ወይም በዚህ ሰዓት
desk-park-wrong = ከ{ $from } እስከ { $to } ያለ ሰዓት ይጻፉ።
desk-away = ለጥቂት ጊዜ የሄዱ
desk-head-back = የሚመለሱበት ሰዓት
desk-overdue = እስካሁን መመለስ ነበረባቸው
desk-only-desk = ለመስኮት { $desk } ብቻ
desk-resume = ተመልሰዋል፦ ይቀጥሉ
desk-call = ይህን ሰው ይጥሩ
desk-call-why = አሁን ይጥሩ። ለምን?
desk-choice-returned = የጎደለውን ይዘው ተመልሰዋል
desk-choice-agreed = ከእሳቸው ጋር ተስማምተናል
desk-choice-unwell = ሕመም ይሰማቸዋል
desk-choice-children = ከትንንሽ ልጆች ጋር ናቸው
desk-choice-colleague = የሥራ ባልደረባ ጠይቀዋል
desk-choice-other = ሌላ ምክንያት
desk-call-busy = ይህ መስኮት ነጻ ሲሆን መጥራት ይችላሉ።
desk-call-unfit = ይህ መስኮት ይህን ሰው ማስተናገድ አይችልም።
desk-undo-park = ለቁጥር { $number } የተመዘገበውን «ለጥቂት ጊዜ ይላኩ» ይሰርዙ
desk-undo-resume = ለቁጥር { $number } የተመዘገበውን «ተመልሰዋል» ይሰርዙ
desk-keyboard-waiting = ወደሚጠብቁ ሰዎች ዝርዝር ይሂዱ
desk-keyboard-move = በዝርዝሩ ወደ ታች ወይም ወደ ላይ
desk-keyboard-open = ይክፈቱ ወይም ይምረጡ
desk-keyboard-answer = መልስ ይምረጡ

# Passing somebody on.
desk-transfer = ያስተላልፉ
desk-transfer-title = ቁጥር { $number } ወዴት ይተላለፋሉ?
desk-transfer-keeps = ቁጥሩና ተራው እንዳለ ይቆያል።
desk-transfer-any = ማንኛውም ተስማሚ መስኮት
desk-transfer-choose = አገልግሎት ይምረጡ።
desk-undo-transfer = ለቁጥር { $number } የተመዘገበውን «ያስተላልፉ» ይሰርዙ

# The question whether somebody came, and what happened to a visit.
desk-question = ቁጥር { $number } መጥተዋል?
desk-missed-once = አንድ ጊዜ ቀርተዋል፤ አሁን «አልመጡም» ከተጫነ ቲኬቱ ያበቃል
desk-history = ታሪክ
desk-history-title = ቁጥር { $number }፦ የሆነው
desk-head-time = ሰዓት
desk-head-what = የሆነው
desk-history-issued = ቲኬት ወሰዱ
desk-history-called = ተጠሩ
desk-history-recalled = እንደገና ተጠሩ
desk-history-arrived = መጡ
desk-history-missed = አልመጡም
desk-history-finished = ተጠናቀቀ
desk-history-left = ተራቸውን ተዉ
desk-history-parked = ለጥቂት ጊዜ ተላኩ
desk-history-resumed = ተመለሱ
desk-history-returned = የተሰጣቸው ጊዜ አበቃ፤ እንደገና ይጠብቃሉ
desk-history-transferred = ተላለፉ
desk-history-undone = የመጨረሻው ድርጊት ተሰረዘ

# The page that says what other programs can ask.
desk-interface = የፕሮግራሞች መገናኛ
desk-interface-about = ሌሎች ፕሮግራሞች ከዚህ ሥርዓት ምን መጠየቅ እንደሚችሉ። ጽሑፉ በእንግሊዝኛ ነው።
