# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = ይህ መሣሪያ ገና አልተመዘገበም።
device-revoked-here = የዚህ መሣሪያ ምዝገባ ተሰርዟል።
device-code = ኮድ
device-enter-code = ለሠራተኞች፦ አስተዳዳሪ ይህን ኮድ «መሣሪያዎች» በሚለው ገጽ ያስገባል።
device-code-life = ኮዱ ለአሥር ደቂቃ ይሠራል። ከዚያ ሌላ ይመጣል።
device-no-code = አሁን ኮድ የለም። ማዕከሉ መልስ ሲሰጥ ይመጣል።

# The page for administrators.
device-title = መሣሪያዎች
device-add = መሣሪያ ይጨምሩ
device-add-hint = መሣሪያው በስክሪኑ ላይ የሚያሳየውን ኮድ ያስገቡ።
device-kind-kiosk = የቲኬት ማሽን
device-kind-board = የጥሪ ስክሪን
device-head-device = መሣሪያ
device-head-printer = ማተሚያ
device-head-version = ስሪት
device-name = ስም
device-place = ቦታ
device-place-hint = የት እንዳለ፣ ለሠራተኞች
device-asks = ከ{ $time } ጀምሮ እየጠየቀ ነው፤ አድራሻው { $address } ነው
device-compare = ኮዱ ከእናንተ መሣሪያዎች በአንዱ ስክሪን ላይ ካለ ብቻ ይቀበሉት።
device-approve = ይቀበሉ
device-approved = { $name } ዝግጁ ነው።
device-seen = የታየው፦ { $time }
device-never-seen = ታይቶ አያውቅም
device-revoke = ምዝገባውን ይሰርዙ
device-revoke-question = የ{ $name } ምዝገባ ይሰረዝ?
device-revoke-text = ስክሪኑ ወዲያውኑ ሥራ ያቆማል፤ አዲስ ኮድም ያሳያል።
device-revoke-yes = አዎ፣ ይሰረዝ
device-revoke-no = አይ፣ ይቆይ
device-revoked = የ{ $name } ምዝገባ ተሰርዟል።
device-none = መሣሪያ የለም።
device-as-of = የተነበበው በ{ $time }
device-not-read = መሣሪያዎቹን ማንበብ አይቻልም። የተነበበው በ{ $time }።

# How a kiosk’s printer is.
device-printer-unknown = ገና አይታወቅም
device-printer-ok = ይሠራል
device-printer-paper-low = ወረቀት እያለቀ ነው
device-printer-folder = ቲኬቶች እንደ ምስል ይቀመጣሉ
device-printer-paper-out = ወረቀት የለም
device-printer-cover-open = ክዳኑ ክፍት ነው
device-printer-silent = መልስ አይሰጥም
device-printer-gone = አልተገኘም
device-printer-offline = አልተገናኘም
device-printer-other = ብልሽት አለው
