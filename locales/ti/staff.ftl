# The menu for staff at the kiosk, behind a PIN.
staff-menu = ንሰራሕተኛታት
staff-enter-pin = ምስጢራዊ ቁጽሪ ጽሓፉ።
staff-wrong-pin = እዚ ምስጢራዊ ቁጽሪ ቅኑዕ ኣይኮነን።
staff-too-many-tries = ብዙሕ ግዜ ጌጋ ቁጽሪ ተጻሒፉ። ብኽብረትኩም ንዝተወሰነ ደቓይቕ ተጸበዩ።
staff-test-print = ናይ ፈተነ ቲኬት ሕተሙ
staff-print-again = ቲኬት { $number } ደጊምኩም ሕተሙ
staff-restart = ስክሪን ደጊምኩም ክፈቱ
staff-connection = ርክብ ምስቲ ማእከል
staff-connected = ርክብ ኣሎ
staff-not-connected = ርክብ የለን
staff-print-list = ዝርዝር ተጸበይቲ ሕተሙ
staff-list = ዝርዝር ተጸበይቲ
staff-list-heard = ክሳብ { $time }
staff-list-own = ድሕሪኡ ኣብዚ ዝተዋህቡ
staff-papers = ክሳብ ሕጂ ዘይተሓበሩ ቲኬታት
staff-papers-unreadable = ክንበቡ ኣይክእሉን። በጃኹም ነዞም ቁጽርታት ባዕልኹም ጸውዑ።
