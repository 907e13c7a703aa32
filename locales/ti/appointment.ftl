# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = ቆጸራታት
appointment-day = መዓልቲ
appointment-before = ዝሓለፈት መዓልቲ
appointment-after = እትቕጽል መዓልቲ
appointment-today = ሎሚ
appointment-code = ኮድ
appointment-hint = ነቲ ካርድ ስካን ግበሩ፣ ወይ ነቲ ኮድ ወይ ክፋሉ ጽሓፉ።
appointment-none = ኣብዛ መዓልቲ ቆጸራ የለን።
appointment-none-match = ኣብዛ መዓልቲ ከምዚ ዘለዎ ኮድ የለን።
appointment-state-open = ክመጹ እዮም
appointment-state-late = ደንጉዮም
appointment-state-missed = ኣይመጹን
appointment-state-cancelled = ተሰሪዙ
appointment-state-checked-in = በጺሖም
appointment-state-checked-in-as = በጺሖም፦ { $number }
appointment-state-done = ተወዲኡ

# Checking in.
appointment-check-in = ምብጻሖም መዝግቡ
appointment-checked-in = ንናይ ሰዓት { $time } ቆጸራ ምብጻሖም ተመዝጊቡ። ብኽብረትኩም ነዚ ቁጽሪ ንገርዎም።
appointment-walk-in = ብዘይ ቆጸራ ቲኬት ሃቡ
appointment-walk-in-given = ብዘይ ቆጸራ ዝተዋህበ ቲኬት። ብኽብረትኩም ነዚ ቁጽሪ ንገርዎም።

# Booking, moving, the card.
appointment-new = ሓድሽ ቆጸራ
appointment-next-for = ንቁጽሪ { $number } ዝቕጽል ቆጸራ
appointment-what = ንየናይ ጉዳይ
appointment-what-missing = ንየናይ ጉዳይ ምዃኑ ምረጹ።
appointment-free = ነጻ ሰዓታት ርኣዩ
appointment-booked = እቲ ቆጸራ ተታሒዙ ኣሎ።
appointment-moved = ሰዓት ናይቲ ቆጸራ ተቐይሩ ኣሎ።
appointment-card = ዝሕተም ካርድ
appointment-contact = እንተ ደልዮም፣ መልእኽቲ ዝለኣኸሉ ኢመይል ወይ ተሌፎን
appointment-contact-keep = መዝግቡ
appointment-contact-kept = ብዛዕባ እቲ ቆጸራ ዝምልከት መልእኽቲ ናብኡ ክለኣኽ እዩ።
