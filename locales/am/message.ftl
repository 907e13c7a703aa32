# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $day }/{ $month }/{ $year }
message-confirmed = ቀጠሮዎ፦ { $weekday } { $date }፣ { $time } (በጣሊያን ሰዓት)፣ { $place }
message-reminded = ቀጠሮዎን ለማስታወስ፦ { $weekday } { $date }፣ { $time } (በጣሊያን ሰዓት)፣ { $place }
message-moved = የቀጠሮዎ ሰዓት ተቀይሯል። አዲሱ ሰዓት፦ { $weekday } { $date }፣ { $time } (በጣሊያን ሰዓት)፣ { $place }
message-offered = ቀደም ብለው መምጣት ይችላሉ፦ { $weekday } { $date }፣ { $time } (በጣሊያን ሰዓት)፣ { $place }። እባክዎ እስከ { $until } መልስ ይስጡ። አዎ እስኪሉ ድረስ ቀጠሮዎ እንዳለ ይቆያል።
message-place = ለእርስዎ ሰዓት ተገኝቷል፦ { $weekday } { $date }፣ { $time } (በጣሊያን ሰዓት)፣ { $place }። እባክዎ እስከ { $until } መልስ ይስጡ። ከዚያ በኋላ ለሌላ ሰው ይሰጣል።
message-cancelled = ቀጠሮዎ ተሰርዟል፦ { $weekday } { $date }፣ { $time }፣ { $place }
message-look = ለማየት፣ ለመቀየር ወይም ለመሰረዝ፦ { $link }
message-why = ይህን አድራሻ የሰጡን ለዚህ ቀጠሮ ብቻ ነው። የቀጠሮው ቀን ሲያልፍ ይሰረዛል። ለዚህ መልእክት የሚላክን መልስ ማንም አያነበውም።
