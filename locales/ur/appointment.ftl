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

# Checking in.
appointment-check-in = آمد درج کریں
appointment-checked-in = { $time } بجے کی ملاقات کے لیے آمد درج ہو گئی۔ براہ کرم اس شخص کو یہ نمبر بتائیں۔
appointment-walk-in = ملاقات کے وقت کے بغیر ٹکٹ دیں
appointment-walk-in-given = ملاقات کے وقت کے بغیر ٹکٹ۔ براہ کرم اس شخص کو یہ نمبر بتائیں۔

# Booking, moving, the card.
appointment-new = نئی ملاقات
appointment-next-for = نمبر { $number } کی اگلی ملاقات
appointment-what = کس لیے
appointment-what-missing = چنیں کہ کس لیے ہے۔
appointment-free = خالی وقت دکھائیں
appointment-booked = ملاقات طے ہو گئی۔
appointment-moved = ملاقات کا نیا وقت طے ہو گیا ہے۔
appointment-card = پرنٹ کے لیے کارڈ
appointment-contact = پیغامات کے لیے ای میل یا فون، اگر وہ چاہیں
appointment-contact-keep = لکھ لیں
appointment-contact-kept = ملاقات کے پیغامات وہاں جاتے ہیں۔
