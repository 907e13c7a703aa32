# The kiosk: from the first touch to the ticket.
kiosk-title = ٹکٹ لیں
kiosk-welcome = خوش آمدید
kiosk-touch-to-begin = شروع کرنے کے لیے اسکرین کو چھوئیں
kiosk-choose-language = اپنی زبان چنیں
kiosk-choose-language-again = { $language } چننے کے لیے دوبارہ چھوئیں
kiosk-greeting-pause = الفاظ کی حرکت روکیں
kiosk-greeting-play = الفاظ کی حرکت دوبارہ شروع کریں
kiosk-more-languages = اور زبانیں
kiosk-previous-languages = پچھلی زبانیں

kiosk-step-language = زبان
kiosk-step-service = آپ کی ضرورت
kiosk-step-people = افراد
kiosk-step-ticket = ٹکٹ
kiosk-step = مرحلہ { $n }، کل { $total }

kiosk-what-do-you-need = آپ کو کس چیز کی ضرورت ہے؟
kiosk-how-many-people = آپ کتنے لوگ ہیں؟
kiosk-how-many-people-hint = خود کو اور اپنے ساتھ آئے سب لوگوں کو گنیں۔ بچوں کو بھی گنیں۔
kiosk-party =
    { PLURAL($n) ->
        [one] { $n } شخص
       *[other] { $n } افراد
    }
kiosk-party-more =
    { PLURAL($n) ->
        [one] { $n } شخص سے زیادہ
       *[other] { $n } افراد سے زیادہ
    }
kiosk-one-more = ایک شخص زیادہ
kiosk-one-fewer = ایک شخص کم
kiosk-take-ticket = ٹکٹ لیں

kiosk-your-number = آپ کا نمبر
kiosk-your-picture = آپ کا نشان: { $picture }
kiosk-printing = براہ کرم انتظار کریں۔ آپ کا ٹکٹ چھپ رہا ہے۔
kiosk-take-paper = براہ کرم اپنا ٹکٹ لیں۔
kiosk-printer-failed = پرنٹر کام نہیں کر رہا۔ براہ کرم اپنا نمبر یاد رکھیں یا اس کی فوٹو لیں۔
kiosk-remember-number = براہ کرم اپنا نمبر اور اپنا نشان یاد رکھیں یا ان کی فوٹو لیں۔
kiosk-wait-in-hall = ہال میں انتظار کریں۔ اسکرین دیکھیں اور سنیں۔
kiosk-called-when = جب آپ کی باری آئے گی تو اسکرین پر آپ کا نمبر، آپ کا نشان اور کاؤنٹر نظر آئے گا۔
kiosk-follow-on-phone = فون پر اپنی باری دیکھنے کے لیے اس کوڈ کی فوٹو لیں۔
kiosk-done = ہو گیا

kiosk-cancel-ticket = یہ ٹکٹ میرا نہیں، منسوخ کریں
kiosk-cancel-question = کیا آپ یہ ٹکٹ منسوخ کرنا چاہتے ہیں؟
kiosk-cancel-yes = جی ہاں، منسوخ کریں
kiosk-cancel-no = جی نہیں، ٹکٹ رکھیں
kiosk-cancelled = آپ کا ٹکٹ منسوخ ہو گیا ہے۔
kiosk-cancel-too-late = یہ ٹکٹ یہاں منسوخ نہیں ہو سکتا۔ براہ کرم عملے سے پوچھیں۔

kiosk-still-there = کیا آپ ابھی یہاں ہیں؟
kiosk-more-time = مجھے اور وقت چاہیے
kiosk-restart-in =
    { PLURAL($n) ->
        [one] اسکرین { $n } سیکنڈ میں دوبارہ شروع ہوگی
       *[other] اسکرین { $n } سیکنڈ میں دوبارہ شروع ہوگی
    }
kiosk-start-again = دوبارہ شروع کریں

kiosk-service-closed = { $service }: آج اور ٹکٹ نہیں ہیں۔
kiosk-service-closed-short = آج اور ٹکٹ نہیں
kiosk-wait-short = تقریباً { $from } سے { $to } منٹ
kiosk-all-services-closed = آج اور ٹکٹ نہیں ہیں۔ براہ کرم کسی اور دن آئیں۔
kiosk-wrong = کچھ غلط ہو گیا۔ براہ کرم دوبارہ کوشش کریں۔
kiosk-ask-staff = براہ کرم عملے سے پوچھیں۔
kiosk-not-connected = اس مشین کا رابطہ نہیں ہے۔ براہ کرم عملے سے پوچھیں۔
kiosk-no-tickets-now = ہم اس وقت ٹکٹ نہیں دے سکتے۔
kiosk-need-help = مجھے مدد چاہیے
kiosk-help-text = براہ کرم عملے سے پوچھیں۔ ہمیں آپ کی مدد کر کے خوشی ہوگی۔
kiosk-low-reach = بٹن نیچے لائیں
kiosk-normal-reach = بٹن اوپر لے جائیں

# With an appointment.
kiosk-have-appointment = میری ملاقات کا وقت طے ہے
kiosk-show-code = اپنا کوڈ دکھائیں
kiosk-scan-code = چوکور کوڈ کو سکینر کے سامنے رکھیں۔
kiosk-type-code = یا کوڈ یہاں لکھیں:
kiosk-your-code = آپ کا کوڈ:
kiosk-code-mistake = کوڈ میں غلطی ہے۔ ہر حرف اور ہندسہ دیکھ لیں۔
kiosk-delete-symbol = آخری مٹائیں
kiosk-too-early = آپ کی ملاقات آج { $time } بجے ہے۔
kiosk-too-early-next = ابھی وقت باقی ہے۔ براہ کرم { $time } بجے یا اس کے بعد یہاں واپس آئیں۔
kiosk-come-back-later = براہ کرم بعد میں آئیں۔
kiosk-too-late = معذرت، آپ کی { $time } بجے کی ملاقات کا وقت گزر گیا ہے۔
kiosk-too-late-next = آپ ٹکٹ لے کر اپنی باری کا انتظار کر سکتے ہیں۔
kiosk-wrong-day = آپ کی ملاقات کا دن { $day } ہے، { $time } بجے۔
kiosk-wrong-day-next = براہ کرم اسی دن آئیں۔
kiosk-wrong-day-over = وہ دن گزر چکا ہے۔ ٹکٹ لیں یا عملے سے پوچھیں۔
kiosk-appointment-cancelled-next = ٹکٹ لیں، یا عملے سے ملاقات کا نیا وقت مانگیں۔
kiosk-already-in = آپ کے پاس پہلے سے ٹکٹ ہے۔
kiosk-already-in-next = ہال میں اسکرین دیکھیں: ہم یہ نمبر پکاریں گے۔
kiosk-unknown-code = ہمیں یہ کوڈ نہیں ملا۔
kiosk-unknown-code-next = ہر حرف اور ہندسہ دیکھ لیں، یا عملے سے پوچھیں۔
kiosk-too-many-codes = یہاں بہت زیادہ غلط کوڈ لکھے گئے ہیں۔
kiosk-check-in-no-answer = یہ مشین اس وقت آپ کی ملاقات نہیں دیکھ سکتی۔
kiosk-check-in-no-answer-next = دوبارہ کوشش کریں، یا عملے کے پاس جائیں، وہ آپ کے لیے یہ کر سکتے ہیں۔
kiosk-day = { $weekday } { $day } { $month }
kiosk-month-january = جنوری
kiosk-month-february = فروری
kiosk-month-march = مارچ
kiosk-month-april = اپریل
kiosk-month-may = مئی
kiosk-month-june = جون
kiosk-month-july = جولائی
kiosk-month-august = اگست
kiosk-month-september = ستمبر
kiosk-month-october = اکتوبر
kiosk-month-november = نومبر
kiosk-month-december = دسمبر

# An appointment on another day, where no tickets are left.
kiosk-another-day = کسی اور دن کی ملاقات
kiosk-choose-time = آپ کب آنا چاہتے ہیں؟
kiosk-no-times = اس وقت ملاقات کا کوئی وقت خالی نہیں ہے۔
kiosk-your-appointment = آپ کی ملاقات
kiosk-printing-card = براہ کرم انتظار کریں۔ کاغذ چھپ رہا ہے۔
kiosk-take-card = کاغذ لیں اور اس دن ساتھ لائیں۔
kiosk-card-failed = پرنٹر کام نہیں کر رہا۔ براہ کرم اس صفحے کی فوٹو لیں۔
