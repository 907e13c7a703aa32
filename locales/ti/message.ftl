# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $day }/{ $month }/{ $year }
message-confirmed = ቆጸራኹም፦ { $weekday } { $date }፣ ሰዓት { $time } (ናይ ጣልያን)፣ { $place }
message-reminded = ቆጸራኹም ንምዝኽኻር፦ { $weekday } { $date }፣ ሰዓት { $time } (ናይ ጣልያን)፣ { $place }
message-moved = ሰዓት ቆጸራኹም ተቐይሩ። ሓድሽ ሰዓት፦ { $weekday } { $date }፣ ሰዓት { $time } (ናይ ጣልያን)፣ { $place }
message-offered = ኣቐዲምኩም ክትመጹ ትኽእሉ ኢኹም፦ { $weekday } { $date }፣ ሰዓት { $time } (ናይ ጣልያን)፣ { $place }። ብኽብረትኩም ክሳብ { $until } መልሲ ሃቡ። እወ ክሳብ እትብሉ ቆጸራኹም ከም ዘለዎ ይጸንሕ።
message-place = ነጻ ሰዓት ተረኺቡልኩም ኣሎ፦ { $weekday } { $date }፣ ሰዓት { $time } (ናይ ጣልያን)፣ { $place }። ብኽብረትኩም ክሳብ { $until } መልሲ ሃቡ። ድሕሪኡ ንኻልእ ሰብ ይወሃብ።
message-cancelled = ቆጸራኹም ተሰሪዙ፦ { $weekday } { $date }፣ ሰዓት { $time }፣ { $place }
message-look = ንምርኣይ፣ ንምቕያር ወይ ንምስራዝ፦ { $link }
message-why = ነዚ ኣድራሻ ንዚ ቆጸራ ጥራይ ኢኹም ሂብኩምና። መዓልቲ ናይቲ ቆጸራ ምስ ሓለፈት ይስረዝ። ንዚ መልእኽቲ ዝለኣኽ መልሲ ዘንብቦ ሰብ የለን።
