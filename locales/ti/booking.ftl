# Booking an appointment: one question a page, and the card at the end.
booking-title = ቆጸራ ሓዙ
booking-no-account = ምምዝጋብ ኣየድልን። ስምኩም ኣይንሓትትን ኢና።
booking-walk-in = ብዘይ ቆጸራ ምጽኡ
booking-walk-in-hint = ንዚ፣ ኣብቲ ማእከል ቲኬት ትወስዱ።
booking-no-services = ኣብዚ ቆጸራ ምሓዝ ኣይከኣልን። ብኽብረትኩም ናብቲ ማእከል መጺእኩም ቲኬት ውሰዱ።
booking-you = ብዛዕባኹም
booking-speak = ምሳና ብኣየናይ ቋንቋ ክትዛረቡ ትደልዩ?
booking-people-hint = ንነብስኹምን ምሳኹም ንዝመጹ ኩሎም ሰባትን ቁጸሩ። ንቆልዑ እውን ቁጸሩ።
booking-more-people = ካብዚ ንላዕሊ ኢና
booking-needs = እንታይ የድልየኩም?
booking-needs-hint = ዘድልየኩም ጠውቑ። ዋላ ሓደ እንተ ዘየድልየኩም፣ ኣይትጠውቑ።
booking-need-step-free = መደያይቦ ዘይብሉ መንገዲ
booking-need-more-time = ተወሳኺ ግዜ
booking-need-fetch-me = መጺኡ ዝወስደኒ ሰብ
booking-need-quiet-place = ህዱእ ቦታ
booking-when = መዓስ ክትመጹ ትደልዩ?
booking-free =
    { PLURAL($n) ->
        [one] { $n } ነጻ ቆጸራ
       *[other] { $n } ነጻ ቆጸራታት
    }
booking-morning = ንግሆ
booking-afternoon = ድሕሪ ቀትሪ
booking-later-days = ካብኡ ዝስዕባ መዓልታት
booking-taken = ነዚ ሰዓት ሕጂ ካልእ ሰብ ሒዝዎ። ብኽብረትኩም ካልእ ሰዓት ምረጹ። እቲ ዝተረፈ ኩሉ ከም ዘለዎ ኣሎ።
booking-nothing-free = ሕጂ ንዚ ነጻ ሰዓት የለን።
booking-nothing-walk-in = ብዘይ ቆጸራ መጺእኩም ኣብቲ ማእከል ቲኬት ክትወስዱ ትኽእሉ ኢኹም።
booking-nothing-ask = ብተሌፎን ወይ ኣብቲ ማእከል እውን ክትሓቱ ትኽእሉ ኢኹም። ነጻ ሰዓት ክርከብ ይኽእል እዩ።
booking-other-language = ምሳና ብኻልእ ቋንቋ እንተ ተዛሪብኩም፣ ነጻ ሰዓታት ኣለዉ፦
booking-check = ኩሉ ቅኑዕ ድዩ?
booking-what = ንየናይ ጉዳይ
booking-day = መዓስ
booking-where = ኣበይ
booking-people = ሰባት
booking-book = ነዚ ሰዓት ሓዙ
booking-done = ቆጸራኹም ተታሒዙ ኣሎ
booking-code = ኮድኩም
booking-keep = ነቲ ኮድ ጽሓፍዎ፣ ወይ ነዚ ገጽ ብሞባይል ስኣልዎ ወይ ሕተምዎ።
booking-print = ሕተሙ
booking-calendar = ኣብ ዓውደ ኣዋርሐይ ኣእትዉ
booking-open = ነቲ ቆጸራ ርኣዩ፣ ቀይሩ ወይ ሰርዙ
booking-come-early = ብኽብረትኩም { $minutes } ኣቐዲምኩም ምጽኡ። ነቲ ኮድ ንማሽን ቲኬት ኣርእዩ ወይ ኣብኡ ጽሓፍዎ።
booking-if-late = ልዕሊ { $minutes } እንተ ደንጉይኩም፣ እቲ ቆጸራ ኣይሰርሕን። ግን ቲኬት ትረኽቡ፣ ምስ ካልኦት ድማ ትጽበዩ።
booking-if-not = ክትመጹ እንተ ዘይክኢልኩም፣ ብኽብረትኩም ነቲ ቆጸራ ቀይርዎ ወይ ሰርዝዎ። ሽዑ ነቲ ሰዓት ካልእ ሰብ ይረኽቦ።

# Days, as they are written out. Figures are Latin digits.
booking-date = { $weekday }፣ { $day } { $month }
booking-month-1 = ጃንዋሪ (ጥሪ)
booking-month-2 = ፌብሩዋሪ (ለካቲት)
booking-month-3 = ማርች (መጋቢት)
booking-month-4 = ኤፕሪል (ሚያዝያ)
booking-month-5 = ሜይ (ግንቦት)
booking-month-6 = ጁን (ሰነ)
booking-month-7 = ጁላይ (ሓምለ)
booking-month-8 = ኦገስት (ነሓሰ)
booking-month-9 = ሰፕተምበር (መስከረም)
booking-month-10 = ኦክቶበር (ጥቅምቲ)
booking-month-11 = ኖቬምበር (ሕዳር)
booking-month-12 = ዲሰምበር (ታሕሳስ)

# The page of an appointment, which its code opens. It never says what it is for.
booking-yours = ቆጸራኹም
booking-here = መጺአ ኣለኹ
booking-here-hint = ናብቲ ማእከል ምስ በጻሕኩም ነዚ ጠውቑ። ቁጽርኹም ሽዑ ንሽዑ ትረኽቡ።
booking-here-from = በታ መዓልቲ እቲኣ፣ ካብ ሰዓት { $time } ጀሚርኩም ከም ዝመጻእኩም ኣብዚ ክትሕብሩ ትኽእሉ ኢኹም።
booking-show = ነዚ ንማሽን ቲኬት ኣርእዩ
booking-move = ካልእ ሰዓት ምረጹ
booking-moved = ሰዓት ቆጸራኹም ተቐይሩ ኣሎ።
booking-we-moved = ሰዓት ቆጸራኹም ክንቅይሮ ተገዲድና። እዚ ሰዓት ደጊም ኣይሰርሕን እዩ፦
booking-new-time = ሓድሽ ሰዓት፦
booking-move-question = ነቲ ቆጸራ ናብዚ ሰዓት ክትቅይርዎ ትደልዩ ዲኹም?
booking-move-yes = እወ፣ ነዚ ሰዓት
booking-stay = እቲ ቆጸራ ከም ዘለዎ ይጽናሕ
booking-cancel = ነቲ ቆጸራ ሰርዙ
booking-cancel-question = ነቲ ቆጸራ ክትስርዝዎ ትደልዩ ዲኹም?
booking-cancel-yes = እወ፣ ይሰረዝ
booking-cancel-no = ኣይፋል፣ ይጽናሕ
booking-cancelled = እዚ ቆጸራ ተሰሪዙ ኣሎ
booking-cancelled-hint = ሕጂ እውን ክትመጹ እንተ ደሊኹም፣ ሓድሽ ቆጸራ ሓዙ።
booking-another = ካልእ ቆጸራ ሓዙ
booking-too-early = ሰዓቱ ገና እዩ
booking-too-early-hint = ካብ ሰዓት { $time } ጀሚርኩም ከም ዝመጻእኩም ኣብዚ ክትሕብሩ ትኽእሉ ኢኹም። ቅድሚኡ ቁጽሪ እንተ ደሊኹም፣ ካብ ማሽን ቲኬት ብዘይ ቆጸራ ቲኬት ውሰዱ።
booking-too-late = ሰዓት ቆጸራኹም ሓሊፉ እዩ
booking-too-late-hint = ይኹን እምበር ክትመጹ ትኽእሉ ኢኹም። ክፉት ኣብ ዝኾንናሉ ሰዓት ካብ ማሽን ቲኬት ብዘይ ቆጸራ ቲኬት ውሰዱ፣ ወይ ካልእ ሰዓት ሓዙ።
booking-wrong-day = ቆጸራኹም ኣብ ካልእ መዓልቲ እዩ
booking-wrong-day-hint = ሎሚ ክትረኽቡና እንተ ደሊኹም፣ ካብ ማሽን ቲኬት ብዘይ ቆጸራ ቲኬት ውሰዱ።
booking-used = ከም ዝመጻእኩም ሓቢርኩም ኢኹም
booking-used-hint = ቁጽርኹም ሒዝኩም ኣብ መጸበዪ ክፍሊ ተጸበዩ። እንተ ጠፊኡኩም፣ ብኽብረትኩም ንሰራሕተኛታት ሕተቱ።
booking-unknown = እዚ ሊንክ ዝኾነ ቆጸራ ኣይከፍትን እዩ
booking-unknown-hint = ብኽብረትኩም ኮድኩም ደጊምኩም ርኣዩ፣ ወይ ንሰራሕተኛታት ሕተቱ።
booking-offline = እዚ ሞባይል ኢንተርነት የብሉን
booking-offline-hint = ቆጸራኹም ከም ዘለዎ ኣሎ። ኣብቲ ማእከል፣ ኮድኩም ኣብ ማሽን ቲኬት ክትጥቀሙሉ ትኽእሉ ኢኹም።
booking-too-many = ሕጂ ብዙሕ ሰብ ይሓትት ኣሎ
booking-too-many-hint = ብኽብረትኩም ድሕሪ ቁሩብ ደቓይቕ ደጊምኩም ፈትኑ።
booking-script-off = እዚ ገጽ JavaScript የድልዮ። ኣብቲ ማእከል፣ ኮድኩም ኣብ ማሽን ቲኬት ክትጥቀሙሉ ትኽእሉ ኢኹም።
