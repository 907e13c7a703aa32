# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = ትላልቅ ፊደላት
access-contrast = ጎላ ያለ ቀለም
access-dark = ጨለማ ስክሪን
access-more = ተጨማሪ
access-before = የቀደመው ገጽ
access-page = ገጽ { $n } ከ { $total }
access-headset = ይህን ገጽ በጆሮ ማዳመጫ እየሰሙ ነው። የቀስት ቁልፎች ያንቀሳቅሳሉ፣ የማረጋገጫ ቁልፍ ይመርጣል።
access-chosen = ተመርጧል

# What conforms, what does not, and whom to tell.
access-statement = የተደራሽነት መግለጫ
access-statement-aim = ሁሉም ሰው ይህን ስክሪንና ገጾቻችንን መጠቀም እንዲችል እንፈልጋለን።
access-statement-conforms = በከፊል { $standard } ያሟላሉ።
access-statement-not-tried = ገና ከአካል ጉዳተኞች ጋር አልተሞከሩም።
access-statement-no-voice = ሁሉም ቋንቋ ድምፅ የለውም።
access-statement-translations = ሁሉም ትርጉም በቋንቋው ባደገ ሰው አልተመረመረም።
access-statement-tell = የሚያስቸግርዎት ነገር አለ? እባክዎ ለሠራተኛ ይንገሩ። ወዲያውኑ እንረዳዎታለን።
access-statement-agency = ማንም ካልረዳዎት ለ{ $agency } የዲጂታል እንባ ጠባቂ መጻፍ ይችላሉ።
