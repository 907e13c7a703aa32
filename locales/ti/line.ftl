# The line before the door: its tokens at a kiosk.
line-kept = ኣብቲ መስርዕ ዘለኩም ቦታ፦ { $n }
line-other-day = እዚ ቁጽሪ መስርዕ ናይ ካልእ መዓልቲ እዩ።
line-unknown = ነዚ ቁጽሪ መስርዕ ኣይንፈልጦን ኢና።
line-ordinary-ticket = ሕጂ ቲኬት ክትወስዱ ትኽእሉ ኢኹም።
line-used-next = እቲ ቁጽሪ ደጊም እንተ ዘይብልኩም፣ ንሰራሕተኛታት ሕተቱ። ወይ ሕጂ ቲኬት ውሰዱ።

# The line before the door: whoever walks along it with a tablet.
line-title = ኣብ ቅድሚ ማዕጾ ዘሎ መስርዕ
line-next-token = ዝቕጽል ቁጽሪ መስርዕ
line-first = ካብቲ ኣብ መስርዕ ዘሎ ናይ መጀመርታ ሰብ ጀምሩ እሞ ነቲ መልጎም ጠውቑ።
line-number = ቁጽሪ መስርዕ
line-photograph = ነዚ ኮድ ብሞባይሎም ክስእልዎ ንገርዎም።
line-handed =
    { PLURAL($n, zero: "none") ->
        [none] ክሳብ ሕጂ ዝተዋህበ ቁጽሪ መስርዕ የለን።
        [one] ዝተዋህበ ቁጽሪ መስርዕ፦ { $n }
       *[other] ዝተዋህቡ ቁጽርታት መስርዕ፦ { $n }
    }
line-room =
    { PLURAL($n, zero: "none") ->
        [none] ሎሚ ተወሳኺ ቦታ የለን።
        [one] ሎሚ ንኣስታት { $n } ተወሳኺ ሰብ ቦታ ኣሎ።
       *[other] ሎሚ ንኣስታት { $n } ተወሰኽቲ ሰባት ቦታ ኣሎ።
    }
line-room-none = ነቶም ሕጂ ዝመጹ ምናልባት ሎሚ ቦታ ኣይህልውን እዩ።
line-room-to = ካብ ቁጽሪ { $n } ጀሚሩ ምናልባት ሎሚ ቦታ ኣይህልውን እዩ።
line-room-unknown = ሎሚ ንኽንደይ ሰባት ቦታ ከም ዘሎ ገና ኣይተፈልጠን።
line-opens = ማዕጾ ሰዓት { $time } ይኽፈት።
line-not-sent = ገና ኣይተላእከን፤ ኔትዎርክ የለን። ንፍትን ኣለና፤ ብኽብረትኩም ተጸበዩ።
line-look-failed = ብዘይ ኔትዎርክ ሎሚ ክንደይ ቦታ ከም ዘሎ ኣይፍለጥን።

# What the token says on a phone.
line-own = ኣብቲ መስርዕ ዘለኩም ቦታ
line-keep = ነዚ ገጽ ኣይትዕጸውዎ። ቦታኹም ተታሒዙ ኣሎ።
line-at-door = ኣብ ማዕጾ፣ ነቲ ኮድ ንማሽን ቲኬት ኣርእዩ።
line-then = ድሕሪኡ ዘድልየኩም መሪጽኩም ቲኬትኩም ውሰዱ።
line-ahead =
    { PLURAL($n, zero: "none") ->
        [none] ኣብቲ መስርዕ ቅድሜኹም ሰብ የለን
        [one] ኣብቲ መስርዕ ቅድሜኹም { $n } ሰብ ኣሎ
       *[other] ኣብቲ መስርዕ ቅድሜኹም { $n } ሰባት ኣለዉ
    }
line-room-yes = ሎሚ ምናልባት ተራኹም ክበጽሕ እዩ።
line-room-no = ሎሚ ምናልባት ተራኹም ኣይበጽሕን እዩ። ንኻልእ መዓልቲ ቆጸራ ንምሓዝ ንሰራሕተኛታት ሕተቱ።
line-taken = ቲኬትኩም ወሲድኩም ኢኹም። ተራኹም ሕጂ በቲ ቲኬት እዩ።
line-see-ticket = ቁጽረይ ክርኢ
line-come = መጺእኩም ቲኬት ክትወስዱ ትኽእሉ ኢኹም።
line-offline = እቲ ሞባይል ኢንተርነት የብሉን። ግን ቦታኹም ተታሒዙ ኣሎ።
line-busy = ብዙሕ ገጻት ተኸፊቱ። ብኽብረትኩም ቁሩብ ተጸበዩ።

# Tokens on paper, where there is no tablet.
line-strip-title = ቁጽርታት መስርዕ ኣብ ወረቐት
line-strip-how = ሕተሙ፣ ቁረጹ፣ ካብቲ ኣብ መስርዕ ዘሎ ናይ መጀመርታ ሰብ ጀሚርኩም ብተራ ሃቡ።
line-strip-counted = ዝተሓትሙ ቁጽርታት ከም ዝተዋህቡ ይቑጸሩ፤ ዘድልየኩም ጥራይ ሕተሙ።
line-strip-count = ክንደይ ቁጽርታት መስርዕ?
line-strip-print = ሕተሙ
line-strip-again = ደጊምኩም ሕተሙ
