# The menu for staff at the kiosk, behind a PIN.
staff-menu = ለሠራተኞች
staff-enter-pin = የሚስጥር ቁጥሩን ያስገቡ።
staff-wrong-pin = የሚስጥር ቁጥሩ ትክክል አይደለም።
staff-too-many-tries = ብዙ ጊዜ የተሳሳተ ቁጥር ገብቷል። እባክዎ ጥቂት ደቂቃዎች ይጠብቁ።
staff-test-print = የሙከራ ቲኬት ያትሙ
staff-print-again = ቲኬት { $number } እንደገና ያትሙ
staff-restart = ማያውን እንደገና ይጫኑ
staff-connection = ከማዕከሉ ጋር ያለው ግንኙነት
staff-connected = ተገናኝቷል
staff-not-connected = አልተገናኘም
staff-print-list = የተጠባባቂዎችን ዝርዝር ያትሙ
staff-list = የተጠባባቂዎች ዝርዝር
staff-list-heard = እስከ { $time }
staff-list-own = ከዚያ በኋላ እዚህ የተሰጡ
staff-papers = ገና ያልተገለጹ ቲኬቶች
staff-papers-unreadable = ማንበብ አይቻልም። እባክዎ እነዚህን ቁጥሮች ራስዎ ይጥሩ።
