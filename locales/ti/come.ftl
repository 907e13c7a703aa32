# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = ኣብ ስክሪን መጸበዪ ክፍሊ ዘለዉ ኣርባዕተ ቁጽርታት
come-code-hint = ኣብ ጎኒ ስእሊ ሞባይል ኣለዉ፣ ነፍሲ ወከፍ ቁሩብ ደቓይቕ ይቕየሩ።
come-code-wrong = እዞም ቁጽርታት ሕጂ ኣብቲ ስክሪን የለዉን። በጃኹም ነቲ ስክሪን ርኢኹም ደጊምኩም ፈትኑ።
come-enough = ኣብዚ ሞባይል ድሮ ሰለስተ ቲኬት ኣለዉ። ንተወሳኺ ቲኬት ብማሽን ቲኬት ተጠቐሙ።
come-code-on-board = ብሞባይል ቲኬት ንምውሳድ ዘድልዩ ቁጽርታት፦
# In large letters on the poster, one line in each language.
come-poster = ቲኬትኩም ብሞባይልኩም ውሰዱ
# For staff: the page on which the poster is printed.
come-poster-title = ፖስተር ንቲኬት ብሞባይል
come-poster-hint = ሰባት ነዚ ኮድ ስካን ገይሮም ብናይ ገዛእ ርእሶም ሞባይል ቲኬት ይወስዱ።
