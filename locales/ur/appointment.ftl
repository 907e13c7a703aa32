# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = ملاقاتیں
appointment-day = دن
appointment-before = پچھلا دن
appointment-after = اگلا دن
appointment-today = آج
appointment-code = کوڈ
appointment-hint = کارڈ سکین کریں، یا کوڈ یا اس کا کچھ حصہ لکھیں۔
appointment-none = اس دن کوئی ملاقات نہیں ہے۔
appointment-none-match = اس دن کے کسی کوڈ میں یہ نہیں ہے۔
appointment-state-open = آنا باقی ہے
appointment-state-late = دیر سے
appointment-state-missed = نہیں آئے
appointment-state-cancelled = منسوخ
appointment-state-checked-in = آ چکے ہیں
appointment-state-checked-in-as = آ چکے ہیں: { $number }
appointment-state-done = مکمل
