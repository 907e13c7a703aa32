# Booking an appointment: one question a page, and the card at the end.
booking-title = ملاقات کا وقت لیں
booking-no-account = اکاؤنٹ کی ضرورت نہیں۔ ہم آپ کا نام نہیں پوچھتے۔
booking-walk-in = ملاقات کے وقت کے بغیر آئیں
booking-walk-in-hint = اس کے لیے مرکز میں ٹکٹ ملتا ہے۔
booking-no-services = یہاں ملاقات کا وقت نہیں لیا جا سکتا۔ براہ کرم مرکز آئیں اور ٹکٹ لیں۔
booking-you = آپ کے بارے میں
booking-speak = آپ ہم سے کس زبان میں بات کرنا چاہتے ہیں؟
booking-people-hint = خود کو اور اپنے ساتھ آنے والے سب لوگوں کو گنیں۔ بچوں کو بھی گنیں۔
booking-more-people = ہم اس سے زیادہ ہیں
booking-needs = آپ کو کس چیز سے مدد ملے گی؟
booking-needs-hint = جس کی ضرورت ہو اسے چھوئیں، یا کچھ نہ چھوئیں۔
booking-need-step-free = سیڑھیوں کے بغیر راستہ
booking-need-more-time = زیادہ وقت
booking-need-fetch-me = کوئی مجھے لینے آئے
booking-need-quiet-place = پرسکون جگہ
booking-when = آپ کب آنا چاہتے ہیں؟
booking-free =
    { PLURAL($n) ->
        [one] { $n } وقت
       *[other] { $n } اوقات
    }
booking-morning = صبح
booking-afternoon = دوپہر کے بعد
booking-later-days = بعد کے دن
booking-taken = کسی نے ابھی یہ وقت لے لیا ہے۔ براہ کرم کوئی اور وقت چنیں۔ باقی سب کچھ محفوظ ہے۔
booking-nothing-free = اس وقت اس کے لیے کوئی وقت خالی نہیں ہے۔
booking-nothing-walk-in = آپ وقت لیے بغیر آ سکتے ہیں اور مرکز میں ٹکٹ لے سکتے ہیں۔
booking-nothing-ask = آپ فون پر یا مرکز میں بھی پوچھ سکتے ہیں۔ ہو سکتا ہے کوئی وقت خالی ہو جائے۔
booking-other-language = اگر آپ ہم سے کسی اور زبان میں بات کریں تو وقت خالی ہے:
booking-check = کیا سب کچھ درست ہے؟
booking-what = کس لیے
booking-day = کب
booking-where = کہاں
booking-people = لوگ
booking-book = یہ وقت لیں
booking-done = آپ کی ملاقات طے ہو گئی
booking-code = آپ کا کوڈ
booking-keep = کوڈ لکھ لیں، اس صفحے کی تصویر لیں یا اسے پرنٹ کریں۔
booking-print = پرنٹ کریں
booking-calendar = میرے کیلنڈر میں ڈالیں
booking-open = دیکھیں، بدلیں یا منسوخ کریں
booking-come-early = براہ کرم { $minutes } پہلے آئیں۔ ٹکٹ کی مشین کو کوڈ دکھائیں یا اس میں لکھیں۔
booking-if-late = اگر آپ { $minutes } سے زیادہ دیر سے آئیں تو یہ ملاقات ختم ہو جائے گی۔ پھر بھی آپ کو ٹکٹ ملے گا اور آپ باقی لوگوں کے ساتھ انتظار کریں گے۔
booking-if-not = اگر آپ نہ آ سکیں تو براہ کرم وقت بدلیں یا منسوخ کریں، تاکہ یہ وقت کسی اور کو مل سکے۔

# Days, as they are written out. Figures are Latin digits.
booking-date = { $weekday }، { $day } { $month }
booking-month-1 = جنوری
booking-month-2 = فروری
booking-month-3 = مارچ
booking-month-4 = اپریل
booking-month-5 = مئی
booking-month-6 = جون
booking-month-7 = جولائی
booking-month-8 = اگست
booking-month-9 = ستمبر
booking-month-10 = اکتوبر
booking-month-11 = نومبر
booking-month-12 = دسمبر

# The page of an appointment, which its code opens. It never says what it is for.
booking-yours = آپ کی ملاقات
booking-here = میں یہاں ہوں
booking-here-hint = مرکز پہنچ کر اسے چھوئیں۔ آپ کو فوراً اپنا نمبر ملے گا۔
booking-here-from = اس دن { $time } بجے سے آپ یہاں بتا سکتے ہیں کہ آپ آ گئے ہیں۔
booking-show = یہ ٹکٹ کی مشین کو دکھائیں
booking-move = کوئی اور وقت چنیں
booking-moved = آپ کی ملاقات کا نیا وقت طے ہو گیا ہے۔
booking-we-moved = ہمیں آپ کی ملاقات کا وقت بدلنا پڑا۔ یہ وقت اب ٹھیک نہیں:
booking-new-time = نیا وقت:
booking-move-question = کیا ملاقات اس وقت پر منتقل کریں؟
booking-move-yes = جی ہاں، یہ وقت
booking-stay = ملاقات جیسی ہے ویسی رہنے دیں
booking-cancel = ملاقات منسوخ کریں
booking-cancel-question = کیا آپ ملاقات منسوخ کرنا چاہتے ہیں؟
booking-cancel-yes = جی ہاں، منسوخ کریں
booking-cancel-no = جی نہیں، رہنے دیں
booking-cancelled = یہ ملاقات منسوخ ہے
booking-cancelled-hint = اگر آپ پھر بھی آنا چاہیں تو نیا وقت لیں۔
booking-another = ایک اور ملاقات طے کریں
booking-too-early = ابھی وقت ہے
booking-too-early-hint = { $time } بجے سے آپ یہاں بتا سکتے ہیں کہ آپ آ گئے ہیں۔ اگر اس سے پہلے نمبر چاہیے تو مشین سے ملاقات کے بغیر ٹکٹ لیں۔
booking-too-late = آپ کی ملاقات کا وقت گزر گیا
booking-too-late-hint = آپ پھر بھی آ سکتے ہیں۔ جب ہم کھلے ہوں تو مشین سے ملاقات کے بغیر ٹکٹ لیں، یا کوئی اور وقت لیں۔
booking-wrong-day = آپ کی ملاقات کسی اور دن ہے
booking-wrong-day-hint = اگر آج ہماری ضرورت ہو تو مشین سے ملاقات کے بغیر ٹکٹ لیں۔
booking-used = آپ بتا چکے ہیں کہ آپ آ گئے ہیں
booking-used-hint = اپنے نمبر کے ساتھ ہال میں انتظار کریں۔ اگر وہ کھو گیا ہو تو براہ کرم عملے سے پوچھیں۔
booking-unknown = یہ لنک کوئی ملاقات نہیں کھولتا
booking-unknown-hint = براہ کرم اپنا کوڈ دوبارہ دیکھیں یا عملے سے پوچھیں۔
booking-offline = اس فون کا رابطہ نہیں ہے
booking-offline-hint = آپ کی ملاقات ویسی ہی ہے۔ مرکز میں ٹکٹ کی مشین آپ کا کوڈ لے لیتی ہے۔
booking-too-many = اس وقت درخواستیں بہت زیادہ ہیں
booking-too-many-hint = براہ کرم چند منٹ بعد دوبارہ کوشش کریں۔
booking-script-off = اس صفحے کو جاوا اسکرپٹ کی ضرورت ہے۔ مرکز میں ٹکٹ کی مشین آپ کا کوڈ لے لیتی ہے۔
