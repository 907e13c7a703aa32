# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = ዝተጸውዑ ቁጽርታት
board-welcome = እንቋዕ ብደሓን መጻእኩም
board-number = ቁጽሪ
board-desk = መስኮት
board-go-to-desk = ብኽብረትኩም ናብ መስኮት { $desk } ኪዱ
board-call-spoken = ቁጽሪ { $number }፣ { $picture }። ብኽብረትኩም ናብ መስኮት { $desk } ኪዱ።
board-call-short = ቁጽሪ { $number }። መስኮት { $desk }።
board-call-together = ቁጽርታት { $numbers }። ብኽብረትኩም ናብ መስኮት { $desk } ኪዱ።
board-called-before = ቅድሚ ሕጂ ዝተጸውዑ
board-nobody = ሕጂ ዝጽዋዕ ዘሎ ሰብ የለን። ብኽብረትኩም ቁጽርኹም ክሳብ ዝጽዋዕ ተጸበዩ።
board-withdrawn = ብኽብረትኩም ተጸበዩ፤ እቲ ጻውዒት ተሰሪዙ
board-not-live = ካብ ሰዓት { $time } ጀሚሩ ኣይተሓደሰን
board-connecting = እቲ ስክሪን ይራኸብ ኣሎ። ብኽብረትኩም ተጸበዩ።
board-sound-off = ድምጺ ጠፊኡ ኣሎ። ንሰራሕተኛታት፦ ኣብ ስክሪን ወይ ኣብ ኪቦርድ ጠውቑ፣ ወይ ነቲ ብራውዘር ብ{ $flag } ጀምርዎ
