# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = በመጠበቂያ ክፍሉ ስክሪን ላይ ያሉት አራት አሃዞች
come-code-hint = ከስልክ ሥዕል አጠገብ ይገኛሉ፤ በየጥቂት ደቂቃው ይለወጣሉ።
come-code-wrong = እነዚህ አሃዞች አሁን ስክሪኑ ላይ የሉም። እባክዎ ስክሪኑን ተመልክተው እንደገና ይሞክሩ።
come-enough = በዚህ ስልክ ላይ ሦስት ቲኬቶች አሉ። ለተጨማሪ ቲኬት የቲኬት ማሽኑን ይጠቀሙ።
come-code-on-board = በስልክ ቲኬት ለመውሰድ የሚያስፈልጉ አሃዞች፦
# In large letters on the poster, one line in each language.
come-poster = ቲኬትዎን በስልክዎ ይውሰዱ
# For staff: the page on which the poster is printed.
come-poster-title = በስልክ ቲኬት ለመውሰድ የሚሆን ፖስተር
come-poster-hint = ሰዎች ይህን ኮድ ስካን አድርገው በራሳቸው ስልክ ቲኬት ይወስዳሉ።
