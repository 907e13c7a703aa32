# The line before the door: its tokens at a kiosk.
line-kept = በሰልፉ ያለዎት ቦታ፦ { $n }
line-other-day = ይህ የሰልፍ ቁጥር የሌላ ቀን ነው።
line-unknown = ይህን የሰልፍ ቁጥር አናውቀውም።
line-ordinary-ticket = አሁን ቲኬት መውሰድ ይችላሉ።
line-used-next = ቁጥሩ አሁን ከሌለዎት ሠራተኞቹን ይጠይቁ። ወይም አሁን ቲኬት ይውሰዱ።

# The line before the door: whoever walks along it with a tablet.
line-title = ከበሩ ፊት ያለው ሰልፍ
line-next-token = ቀጣይ የሰልፍ ቁጥር
line-first = ከሰልፉ የመጀመሪያ ሰው ይጀምሩና ቁልፉን ይንኩ።
line-number = የሰልፍ ቁጥር
line-photograph = ይህን ኮድ በስልካቸው ፎቶ እንዲያነሱት ይንገሯቸው።
line-handed =
    { PLURAL($n, zero: "none") ->
        [none] እስካሁን የተሰጠ የሰልፍ ቁጥር የለም።
        [one] የተሰጠ የሰልፍ ቁጥር፦ { $n }
       *[other] የተሰጡ የሰልፍ ቁጥሮች፦ { $n }
    }
line-room =
    { PLURAL($n, zero: "none") ->
        [none] ዛሬ ተጨማሪ ቦታ የለም።
        [one] ዛሬ ለተጨማሪ { $n } ሰው ገደማ ቦታ አለ።
       *[other] ዛሬ ለተጨማሪ { $n } ሰዎች ገደማ ቦታ አለ።
    }
line-room-none = አሁን ለሚመጡ ሰዎች ዛሬ ምናልባት ቦታ አይኖርም።
line-room-to = ከቁጥር { $n } ጀምሮ ዛሬ ምናልባት ቦታ አይኖርም።
line-room-unknown = ዛሬ ለስንት ሰዎች ቦታ እንዳለ ገና አይታወቅም።
line-opens = በሩ በ{ $time } ይከፈታል።
line-not-sent = ገና አልተላከም፤ ኔትወርክ የለም። እየሞከርን ነው፤ እባክዎ ይጠብቁ።
line-look-failed = ያለ ኔትወርክ ዛሬ ምን ያህል ቦታ እንዳለ አይታወቅም።

# What the token says on a phone.
line-own = በሰልፉ ያለዎት ቦታ
line-keep = ይህን ገጽ አይዝጉት። ቦታዎ ተይዟል።
line-at-door = በሩ ላይ ኮዱን ለቲኬት ማሽኑ ያሳዩ።
line-then = ከዚያ የሚፈልጉትን መርጠው ቲኬትዎን ይውሰዱ።
line-ahead =
    { PLURAL($n, zero: "none") ->
        [none] በሰልፉ ከፊትዎ ማንም የለም
        [one] በሰልፉ ከፊትዎ { $n } ሰው አለ
       *[other] በሰልፉ ከፊትዎ { $n } ሰዎች አሉ
    }
line-room-yes = ዛሬ ምናልባት ተራዎ ይደርሳል።
line-room-no = ዛሬ ምናልባት ተራዎ አይደርስም። ለሌላ ቀን ቀጠሮ እንዲሰጥዎ ሠራተኞቹን ይጠይቁ።
line-taken = ቲኬትዎን ወስደዋል። ተራዎ አሁን በቲኬቱ ነው።
line-see-ticket = ቁጥሬን ለማየት
line-come = መጥተው ቲኬት መውሰድ ይችላሉ።
line-offline = ስልኩ ኢንተርኔት የለውም። ቢሆንም ቦታዎ ተይዟል።
line-busy = በጣም ብዙ ገጾች ተከፍተዋል። እባክዎ ትንሽ ይጠብቁ።

# Tokens on paper, where there is no tablet.
line-strip-title = በወረቀት የሚሰጡ የሰልፍ ቁጥሮች
line-strip-how = ያትሙ፣ ይቁረጡ፣ ከሰልፉ የመጀመሪያ ሰው ጀምረው በተራ ይስጡ።
line-strip-counted = የታተሙ የሰልፍ ቁጥሮች እንደተሰጡ ይቆጠራሉ፤ የሚያስፈልግዎትን ያህል ብቻ ያትሙ።
line-strip-count = ስንት የሰልፍ ቁጥሮች?
line-strip-print = ያትሙ
line-strip-again = እንደገና ያትሙ
