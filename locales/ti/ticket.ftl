# The paper ticket: five short lines at most.
ticket-title = ቲኬትኩም
ticket-number = ቁጽርኹም
ticket-look = ቁጽርኹምን ስእልኹምን ኣብቲ ስክሪን ድለዩ።
ticket-issued = ዝተወስደሉ ሰዓት፦ { $time }
ticket-only-today = ንሎሚ ጥራይ
ticket-follow = ተራኹም ብሞባይልኩም ተኸታተሉ
ticket-back-by = ኣብዚ ክትጽበዩ ኣየድልየኩምን። ብኽብረትኩም ክሳብ ሰዓት { $time } ተመለሱ።
ticket-training = ልምምድ – ናይ ብሓቂ ቲኬት ኣይኮነን
ticket-appointment = ቆጸራ፦ ሰዓት { $time }

# The card of an appointment.
ticket-card-come = 10 ደቓይቕ ኣቐዲምኩም ምጽኡ፣ ነዚ ኮድ ድማ ነቲ ኣብ መእተዊ ዘሎ ማሽን ኣርእዩ።
