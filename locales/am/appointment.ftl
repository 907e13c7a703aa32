# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = ቀጠሮዎች
appointment-day = ቀን
appointment-before = የቀደመው ቀን
appointment-after = ቀጣዩ ቀን
appointment-today = ዛሬ
appointment-code = ኮድ
appointment-hint = ካርዱን ስካን ያድርጉ፣ ወይም ኮዱን ወይም ከፊሉን ይጻፉ።
appointment-none = በዚህ ቀን ቀጠሮ የለም።
appointment-none-match = በዚህ ቀን ይህን የያዘ ኮድ የለም።
appointment-state-open = ይጠበቃሉ
appointment-state-late = ዘግይተዋል
appointment-state-missed = አልመጡም
appointment-state-cancelled = ተሰርዟል
appointment-state-checked-in = ደርሰዋል
appointment-state-checked-in-as = ደርሰዋል፦ { $number }
appointment-state-done = ተጠናቋል

# Checking in.
appointment-check-in = መድረሳቸውን ይመዝግቡ
appointment-checked-in = ለ{ $time } ቀጠሮ መድረሳቸው ተመዝግቧል። እባክዎ ይህን ቁጥር ይንገሯቸው።
appointment-walk-in = ያለ ቀጠሮ ቲኬት ይስጡ
appointment-walk-in-given = ያለ ቀጠሮ የተሰጠ ቲኬት። እባክዎ ይህን ቁጥር ይንገሯቸው።

# Booking, moving, the card.
appointment-new = አዲስ ቀጠሮ
appointment-next-for = ለቁጥር { $number } ቀጣይ ቀጠሮ
appointment-what = ለየትኛው ጉዳይ
appointment-what-missing = ለየትኛው ጉዳይ እንደሆነ ይምረጡ።
appointment-free = ያልተያዙ ሰዓቶችን ይመልከቱ
appointment-booked = ቀጠሮው ተይዟል።
appointment-moved = የቀጠሮው ሰዓት ተቀይሯል።
appointment-card = የሚታተም ካርድ
appointment-contact = ከፈለጉ፣ መልእክት የሚላክበት ኢሜይል ወይም ስልክ
appointment-contact-keep = ይመዝግቡ
appointment-contact-kept = ስለ ቀጠሮው መልእክት ወደዚያ ይላካል።
