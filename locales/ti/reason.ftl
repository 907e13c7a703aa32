# Why this person was called, in one sentence for the agent.
reason-due = ዝተጸውዑሉ ምኽንያት፦ ካብቶም እዚ መስኮት ከገልግሎም ዝኽእል ሰባት፣ ናቶም መጸውዒ ሰዓት ({ $time }) እቲ ቀዳማይ ነይሩ።
reason-due-scarce =
    { PLURAL($minutes) ->
        [one] ዝተጸውዑሉ ምኽንያት፦ ካብቶም እዚ መስኮት ከገልግሎም ዝኽእል ሰባት፣ ናቶም መጸውዒ ሰዓት ({ $time }) እቲ ቀዳማይ ነይሩ። ንዕኦም ከገልግሉ ዝኽእሉ መስኮታት ውሑዳት ስለ ዝኾኑ፣ እቲ ሰዓት { $minutes } ደቒቕ ቀዲሙ።
       *[other] ዝተጸውዑሉ ምኽንያት፦ ካብቶም እዚ መስኮት ከገልግሎም ዝኽእል ሰባት፣ ናቶም መጸውዒ ሰዓት ({ $time }) እቲ ቀዳማይ ነይሩ። ንዕኦም ከገልግሉ ዝኽእሉ መስኮታት ውሑዳት ስለ ዝኾኑ፣ እቲ ሰዓት { $minutes } ደቓይቕ ቀዲሙ።
    }
reason-only-one = ዝተጸውዑሉ ምኽንያት፦ እዚ መስኮት ከገልግሎ ዝኽእል ካልእ ዝጽበ ሰብ ኣይነበረን።
reason-early = ቅድሚ ቆጸራኦም ዝተጸውዑሉ ምኽንያት፦ እዚ መስኮት ከገልግሎ ዝኽእል ካልእ ዝጽበ ሰብ ኣይነበረን።
reason-promise = ዝተጸውዑሉ ምኽንያት፦ ቆጸራ ኣለዎም፣ እንተ ዘይተጸውዑ ድማ ልዕሊ ዝተባህለ ግዜ ምተጸበዩ።
reason-last-call = ዝተጸውዑሉ ምኽንያት፦ ሎሚ ንዕኦም ንምግልጋል ሰዓት ክሓልፍ ቀሪቡ።
reason-pinned = ዝተጸውዑሉ ምኽንያት፦ ሓደ ሰራሕተኛ መሪጽዎም።
reason-session = እቲ ጉጅለ ስለ ዝጅምር፣ ምስ ጉጅለኦም ተጸዊዖም።

# The class that set the promise.
reason-class-walk-in = ብዘይ ቆጸራ
reason-class-booked = ብቆጸራ
reason-class-late-booked = ብቆጸራ፣ ደንጉዮም ዝመጹ
reason-class-priority = ቀዳምነት ዝወሃቦም
reason-class-next-step = ዝቕጽል ስጉምቲ ናይቲ ጉዳይ
reason-class-missed = ቅድሚ ሕጂ ዝተጸውዑ፣ ተመሊሶም ዝመጹ
reason-promised =
    { PLURAL($minutes) ->
        [one] { $class }፦ ኣብ ውሽጢ { $minutes } ደቒቕ ክጽውዑ ተነጊሩዎም
       *[other] { $class }፦ ኣብ ውሽጢ { $minutes } ደቓይቕ ክጽውዑ ተነጊሩዎም
    }

# The rule, for visitors.
reason-rule = ሰባት መብዛሕትኡ ግዜ በቲ ዝመጽሉ ተራ ይጽውዑ። ገለ ሰባት ግን ኣቐዲሞም ይጽውዑ፤ ንኣብነት ቋንቋኦም ዝዛረቡ መስኮታት ውሑዳት ምስ ዝኾኑ።
reason-how = ሰባት ብኸመይ ይጽውዑ?
reason-missed =
    { PLURAL($minutes) ->
        [one] ተጸዊዖም ዘይመጹ ሰባት ድሕሪ ኣስታት { $minutes } ደቒቕ ደጊሞም ይጽውዑ። ንኻልኣይ ግዜ እውን እንተ ዘይመጺኦም፣ እቲ ቲኬት ይውዳእ።
       *[other] ተጸዊዖም ዘይመጹ ሰባት ድሕሪ ኣስታት { $minutes } ደቓይቕ ደጊሞም ይጽውዑ። ንኻልኣይ ግዜ እውን እንተ ዘይመጺኦም፣ እቲ ቲኬት ይውዳእ።
    }
reason-overtaken = ድሕሬኹም ዝመጹ { $n } ሰባት ቅድሜኹም ምስ ተጸውዑ፣ ወይ { $minutes } ደቓይቕ ምስ ተጸበኹም፣ ካብኡ ንደሓር ቆጸራ ዘለዎ ሰብ ካብ ተራ ወጻኢ ቅድሜኹም ኣይጽዋዕን እዩ።
