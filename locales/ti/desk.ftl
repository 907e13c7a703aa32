# The desk screen: for agents, dense and quiet.
desk-title = መስኮት
desk-sign-in = እተዉ
desk-sign-out = ውጽኡ
desk-user = ስም ተጠቃሚ
desk-password = መሕለፊ ቃል
desk-sign-in-failed = ስም ተጠቃሚ ወይ መሕለፊ ቃል ቅኑዕ ኣይኮነን።
desk-sign-in-locked =
    { PLURAL($n) ->
        [one] ብዙሕ ግዜ ተፈቲኑ። ብኽብረትኩም { $n } ደቒቕ ተጸበዩ።
       *[other] ብዙሕ ግዜ ተፈቲኑ። ብኽብረትኩም { $n } ደቓይቕ ተጸበዩ።
    }
desk-session-over = ወጺእኩም ኣለኹም። ብኽብረትኩም ደጊምኩም እተዉ።
desk-no-permission = ነዚ ንምግባር ፍቓድ የብልኩምን።

# The first administrator, made once through the link that the start prints.
desk-first-title = ናይ መጀመርታ ኣመሓዳሪ
desk-first-intro = ስም ተጠቃሚን መሕለፊ ቃልን ምረጹ። እዚ ገጽ ሓደ ግዜ ጥራይ እዩ ዝሰርሕ።
desk-first-repeat = ነቲ መሕለፊ ቃል ድገምዎ
desk-first-rule =
    { PLURAL($n) ->
        [one] እንተ ወሓደ { $n } ፊደል። ብዙሓት ቃላት ብሓባር ጽቡቕ እዩ።
       *[other] እንተ ወሓደ { $n } ፊደላት። ብዙሓት ቃላት ብሓባር ጽቡቕ እዩ።
    }
desk-first-too-short = እቲ መሕለፊ ቃል ኣዝዩ ሓጺር እዩ።
desk-first-differ = እቶም ክልተ መሕለፊ ቃላት ዝተፈላለዩ እዮም።
desk-first-name-missing = ብኽብረትኩም ስም ተጠቃሚ ጽሓፉ።
desk-first-create = ኣመሓዳሪ ፍጠሩ
desk-first-used = እዚ ሊንክ ድሮ ኣገልጊሉ ወይ ግዜኡ ሓሊፉ እዩ። ሓድሽ ሊንክ ንምርካብ ነቲ ፕሮግራም ከም ብሓድሽ ጀምርዎ።

desk-choose = መስኮትኩም ምረጹ
desk-languages = እትዛረብዎም ቋንቋታት
desk-languages-missing = እንተ ወሓደ ሓደ ቋንቋ ምረጹ።
desk-stays-until = ክሳብ ሰዓት ክንደይ (ቅድሚ መዕጸዊ ሰዓት እንተ ትኸዱ)
desk-open = ነቲ መስኮት ክፈቱ
desk-close = ነቲ መስኮት ዕጸዉ
desk-pause = ዕረፍቲ
desk-reopen = ዕረፍቲ ወድኡ

desk-next = ዝቕጽል
desk-finish-and-next = ወድኡ እሞ ዝቕጽል ጸውዑ
desk-recall = ደጊምኩም ጸውዑ
desk-arrived = መጺኦም
desk-missed = ኣይመጹን
desk-finish = ወድኡ
desk-nobody-waiting = ዝጽበ ሰብ የለን።
desk-nobody-for-you = ነዚ መስኮት ዝጽበ ሰብ የለን።

desk-now = ኣብዚ መስኮት
desk-called = ተጸዊዖም
desk-serving = ኣገልግሎት ይረኽቡ ኣለዉ
desk-since = ካብ ሰዓት { $time } ጀሚሩ
desk-called-times = { $n } ግዜ ተጸዊዖም
desk-reason = ስለምንታይ እዚ ሰብ
desk-reads = ዘንብብዎ፦ { $language }
desk-speaks = ዝዛረብዎ፦ { $languages }
desk-party =
    { PLURAL($n) ->
        [one] { $n } ሰብ
       *[other] { $n } ሰባት
    }
desk-needs = ዘድልዮም
desk-need-step-free = መደያይቦ ዘይብሉ መንገዲ
desk-need-more-time = ተወሳኺ ግዜ
desk-need-fetch-me = ከይድኩም ኣምጽእዎም
desk-need-quiet-place = ህዱእ ቦታ
desk-need-priority = ቀዳምነት
desk-need-woman-please = ብኽብረትኩም ጓል ኣንስተይቲ
desk-need-someone-else = ብኽብረትኩም ካልእ ሰብ

desk-waiting = ዝጽበዩ
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] ዝጽበ የለን
        [one] { $n } ቲኬት ይጽበ ኣሎ
       *[other] { $n } ቲኬታት ይጽበዩ ኣለዉ
    }
desk-head-number = ቁጽሪ
desk-head-picture = ስእሊ
desk-head-service = ኣገልግሎት
desk-head-languages = ቋንቋታት
desk-head-waited = ዝተጸበይዎ ግዜ
desk-head-party = ሰባት
desk-head-needs = ዘድልዮም
desk-head-call-by = ዝጽውዑሉ ሰዓት

desk-undo-call = ጻውዒት ናይ ቁጽሪ { $number } ሰርዙ
desk-undo-arrived = ንቁጽሪ { $number } ዝተመዝገበ «መጺኦም» ሰርዙ
desk-undo-missed = ንቁጽሪ { $number } ዝተመዝገበ «ኣይመጹን» ሰርዙ
desk-undo-finish = ንቁጽሪ { $number } ዝተመዝገበ «ወድኡ» ሰርዙ
desk-undone = ተሰሪዙ።
desk-error = ገለ ጸገም ኣጋጢሙ። ብኽብረትኩም ደጊምኩም ፈትኑ።
desk-script-off = እዚ ገጽ JavaScript የድልዮ። ብኽብረትኩም ኣብ ብራውዘርኩም ወልዕዎ።
desk-lapsed = ን20 ካልኢታት መልሲ ኣይመጸን። ኩነታት ናይቲ መስኮት ርኣዩ፤ ሕጂ እውን እንተ ደሊኹም ደጊምኩም ጠውቑ።
desk-link-lost = ርክብ የለን። እትጠውቕዎ ን20 ካልኢታት ተደጋጊሙ ይፍተን።
desk-link-back = ርክብ ተመሊሱ ኣሎ።
desk-not-live = ካብ ሰዓት { $time } ጀሚሩ ኣይተሓደሰን

desk-others = ካልኦት መስኮታት
desk-state-closed = ዕጹው
desk-state-free = ነጻ
desk-state-paused = ኣብ ዕረፍቲ
desk-state-calling = ንቁጽሪ { $number } ይጽውዕ ኣሎ
desk-state-serving = ምስ ቁጽሪ { $number }
desk-taken-by = ኣብዚ መስኮት { $name } ኣለዉ።

desk-keyboard = ኪቦርድ
desk-keyboard-key = መፍትሕ
desk-keyboard-act = ዝገብሮ
desk-keyboard-show = ሓገዝ ብዛዕባ ኪቦርድ ኣርእዩ
desk-public-url-loopback = ሞባይላት ነቲ ኣብ ቲኬት ዘሎ ሊንክ ክኸፍትኦ ኣይክእላን እየን፤ እቲ ህዝባዊ ኣድራሻ ነዚ ኮምፒተር ጥራይ እዩ። ኣመሓዳሪ ብ --public-url ክቕይሮ ይኽእል።
desk-language-drafted = { $language }፦ ቋንቋ ኣዴኡ ዝኾነ ሰብ ገና ኣየንበቦን
desk-language-reviewed = { $language }፦ ቋንቋ ኣዴኡ ዝኾነ ሰብ ኣንቢብዎ

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = ተታሒዙ
desk-until = ክሳብ ሰዓት { $time }
desk-idle = ኣብዚ መስኮት ሰብ የለን።
desk-nobody-able = ዝሰማማዕ መስኮት ክሳብ ዝኽፈት ይጽበዩ
desk-more-waiting = ካልኦት { $n } እውን
desk-late = ካብቲ ዝተባህለ ሰዓት ደንጉዩ
desk-told = ዝተነግሮም፦ { $from }–{ $to } ደቒቕ
desk-trying-again = ገና ኣይተላእከን፣ ደጊሙ ይፍተን ኣሎ፦ { $act }
desk-closed-elsewhere = መስኮትኩም ተዓጽዩ።
desk-gave-up = ቁጽሪ { $number } ተራኦም ገዲፎም።
desk-keyboard-on = ነዞም መፋትሕ ተጠቐሙ
desk-your-name = ስምኩም
desk-first-weak = እዚ መሕለፊ ቃል ንምግማቱ ቀሊል እዩ። ብኽብረትኩም ካልእ ምረጹ።
desk-first-done = ኣመሓዳሪ ድሉው ኣሎ።
desk-to-desk = ናብ መስኮት ኪዱ
desk-to-overview = ናብ ሓፈሻዊ ትርኢት ኪዱ
desk-choose-site = ማእከልኩም ምረጹ
desk-overview = ሓፈሻዊ ትርኢት
desk-release-question = ሰራሕተኛ ናይ መስኮት { $desk } ከይዶም ድዮም?
desk-release-more = ሽዑ እቲ መስኮት ይዕጾ፣ ኣብኡ ዝነበሩ ሰባት ድማ ተራኦም ሒዞም ደጊሞም ይጽበዩ።
desk-all-desks = መስኮታት
desk-head-desk = መስኮት
desk-head-state = ኩነታት
desk-head-waiting = ዝጽበዩ
desk-head-longest = ዝነውሐ ምጽባይ
desk-by-service = ዝጽበዩ፣ ብኣገልግሎትን ብቋንቋን
desk-tickets-open = ቲኬት ይወሃብ ኣሎ
desk-tickets-closed = ቲኬት ኣይወሃብን ኣሎ

# Pausing a desk.
desk-pause-title = ስለምንታይ ዕረፍቲ ትወስዱ?
desk-pause-reason-break = ሓጺር ዕረፍቲ
desk-pause-reason-paperwork = ስራሕ ወረቓቕቲ
desk-pause-reason-meal = መግቢ
desk-pause-reason-meeting = ኣኼባ
desk-pause-reason-other = ካልእ ምኽንያት
desk-pause-away = ሕጂ ነቶም ዝጽበዩ ዘለዉ ካልኦት መስኮታት ከገልግልዎም ትጽቢት ይግበር።

# People who are away for a while, and calling somebody whom staff choose.
desk-park = ንቁሩብ ግዜ ስደዱ
desk-park-title = ቁጽሪ { $number } መዓስ ክምለሱ እዮም?
desk-park-at = ወይ በዚ ሰዓት
desk-park-wrong = ካብ { $from } ክሳብ { $to } ዘሎ ሰዓት ጽሓፉ።
desk-away = ንቁሩብ ግዜ ዝኸዱ
desk-head-back = ዝምለሱሉ ሰዓት
desk-overdue = ክሳብ ሕጂ ክምለሱ ነይርዎም
desk-only-desk = ንመስኮት { $desk } ጥራይ
desk-resume = ተመሊሶም፦ ቀጽሉ
desk-call = ነዚ ሰብ ጸውዑ
desk-call-why = ሕጂ ጸውዑ። ስለምንታይ?
desk-choice-returned = ነቲ ዝጎደለ ሒዞም ተመሊሶም
desk-choice-agreed = ምስኦም ተሰማሚዕና
desk-choice-unwell = ሕማም ይስምዖም ኣሎ
desk-choice-children = ምስ ናእሽቱ ቆልዑ ኣለዉ
desk-choice-colleague = መሳርሕቲ ሓቲቶም
desk-choice-other = ካልእ ምኽንያት
desk-call-busy = እዚ መስኮት ነጻ ምስ ኮነ ክትጽውዑ ትኽእሉ ኢኹም።
desk-call-unfit = እዚ መስኮት ነዚ ሰብ ከገልግሎ ኣይክእልን እዩ።
desk-undo-park = ንቁጽሪ { $number } ዝተመዝገበ «ንቁሩብ ግዜ ስደዱ» ሰርዙ
desk-undo-resume = ንቁጽሪ { $number } ዝተመዝገበ «ተመሊሶም» ሰርዙ
desk-keyboard-waiting = ናብ ዝርዝር ናይ ዝጽበዩ ኪዱ
desk-keyboard-move = ኣብቲ ዝርዝር ንታሕቲ ወይ ንላዕሊ
desk-keyboard-open = ክፈቱ ወይ ምረጹ
desk-keyboard-answer = መልሲ ምረጹ

# Passing somebody on.
desk-transfer = ኣመሓላልፉ
desk-transfer-title = ቁጽሪ { $number } ናበይ ይመሓላለፉ?
desk-transfer-keeps = ቁጽርን ተራን ከም ዘለዎ ይጸንሕ።
desk-transfer-any = ዝኾነ ዝሰማማዕ መስኮት
desk-transfer-choose = ኣገልግሎት ምረጹ።
desk-undo-transfer = ንቁጽሪ { $number } ዝተመዝገበ «ኣመሓላልፉ» ሰርዙ

# The question whether somebody came, and what happened to a visit.
desk-question = ቁጽሪ { $number } መጺኦም ድዮም?
desk-missed-once = ሓደ ግዜ ተሪፎም፤ ሕጂ «ኣይመጹን» እንተ ተጠዊቑ እቲ ቲኬት ይውዳእ
desk-history = ታሪኽ
desk-history-title = ቁጽሪ { $number }፦ ዘጋጠመ
desk-head-time = ሰዓት
desk-head-what = ዘጋጠመ
desk-history-issued = ቲኬት ወሲዶም
desk-history-called = ተጸዊዖም
desk-history-recalled = ደጊሞም ተጸዊዖም
desk-history-arrived = መጺኦም
desk-history-missed = ኣይመጹን
desk-history-finished = ተወዲኡ
desk-history-left = ተራኦም ገዲፎም
desk-history-parked = ንቁሩብ ግዜ ከይዶም
desk-history-resumed = ተመሊሶም
desk-history-returned = ዝተዋህቦም ግዜ ተወዲኡ፤ ደጊሞም ይጽበዩ
desk-history-transferred = ተመሓላሊፎም
desk-history-undone = እቲ ናይ መወዳእታ ተግባር ተሰሪዙ

# The page that says what other programs can ask.
desk-interface = መራኸቢ ፕሮግራማት
desk-interface-about = ካልኦት ፕሮግራማት ካብዚ ስርዓት እንታይ ክሓቱ ከም ዝኽእሉ። እቲ ጽሑፍ ብእንግሊዝኛ እዩ።
