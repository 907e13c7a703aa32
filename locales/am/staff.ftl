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
