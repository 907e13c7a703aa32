# The desk screen: for agents, dense and quiet.
desk-title = کاؤنٹر کی اسکرین
desk-sign-in = لاگ ان
desk-sign-out = لاگ آؤٹ
desk-user = صارف کا نام
desk-password = پاس ورڈ
desk-sign-in-failed = صارف کا نام یا پاس ورڈ غلط ہے۔
desk-sign-in-locked =
    { PLURAL($n) ->
        [one] بہت زیادہ کوششیں ہوئیں۔ براہ کرم { $n } منٹ انتظار کریں۔
       *[other] بہت زیادہ کوششیں ہوئیں۔ براہ کرم { $n } منٹ انتظار کریں۔
    }
desk-session-over = آپ لاگ آؤٹ ہو گئے ہیں۔ براہ کرم دوبارہ لاگ ان کریں۔
desk-no-permission = آپ کو یہ کرنے کی اجازت نہیں ہے۔

# The first administrator, made once through the link that the start prints.
desk-first-title = پہلا منتظم
desk-first-intro = صارف کا نام اور پاس ورڈ چنیں۔ صفحہ ایک بار کام کرتا ہے۔
desk-first-repeat = پاس ورڈ دوبارہ
desk-first-rule =
    { PLURAL($n) ->
        [one] کم از کم { $n } حرف۔ کئی الفاظ ملانا اچھا ہے۔
       *[other] کم از کم { $n } حروف۔ کئی الفاظ ملانا اچھا ہے۔
    }
desk-first-too-short = پاس ورڈ بہت چھوٹا ہے۔
desk-first-differ = دونوں پاس ورڈ مختلف ہیں۔
desk-first-name-missing = براہ کرم صارف کا نام لکھیں۔
desk-first-create = منتظم بنائیں
desk-first-used = یہ لنک استعمال ہو چکا ہے یا پرانا ہو گیا ہے۔ نیا لنک لینے کے لیے پروگرام دوبارہ چلائیں۔

desk-choose = اپنا کاؤنٹر چنیں
desk-languages = آپ کی بولی جانے والی زبانیں
desk-languages-missing = کم از کم ایک زبان چنیں۔
desk-stays-until = کب تک (اگر آپ بند ہونے سے پہلے جائیں)
desk-open = کاؤنٹر کھولیں
desk-close = کاؤنٹر بند کریں
desk-pause = وقفہ لیں
desk-reopen = وقفہ ختم کریں

desk-next = اگلا
desk-finish-and-next = ختم کریں اور اگلے کو بلائیں
desk-recall = دوبارہ بلائیں
desk-arrived = آ گئے
desk-missed = نہیں آئے
desk-finish = ختم کریں
desk-nobody-waiting = کوئی انتظار میں نہیں۔
desk-nobody-for-you = اس کاؤنٹر کے لیے کوئی انتظار میں نہیں۔

desk-now = اس کاؤنٹر پر
desk-called = بلایا گیا
desk-serving = خدمت جاری ہے
desk-since = { $time } بجے سے
desk-called-times =
    { PLURAL($n) ->
        [one] { $n } بار بلایا گیا
       *[other] { $n } بار بلایا گیا
    }
desk-reason = یہی شخص کیوں
desk-reads = پڑھنے کی زبان: { $language }
desk-speaks = بولنے کی زبانیں: { $languages }
desk-party =
    { PLURAL($n) ->
        [one] { $n } شخص
       *[other] { $n } افراد
    }
desk-needs = ضروریات
desk-need-step-free = سیڑھیوں کے بغیر
desk-need-more-time = زیادہ وقت
desk-need-fetch-me = اس شخص کو جا کر لائیں
desk-need-quiet-place = پرسکون جگہ
desk-need-priority = ترجیح
desk-need-woman-please = خاتون ہوں تو بہتر
desk-need-someone-else = کوئی اور ہو تو بہتر

desk-waiting = انتظار میں
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] کوئی انتظار میں نہیں
        [one] { $n } ٹکٹ انتظار میں
       *[other] { $n } ٹکٹ انتظار میں
    }
desk-head-number = نمبر
desk-head-picture = نشان
desk-head-service = خدمت
desk-head-languages = زبانیں
desk-head-waited = انتظار
desk-head-party = افراد
desk-head-needs = ضروریات
desk-head-call-by = آخری وقت

desk-undo-call = نمبر { $number } کا بلاوا واپس لیں
desk-undo-arrived = نمبر { $number } کے لیے ”آ گئے“ واپس لیں
desk-undo-missed = نمبر { $number } کے لیے ”نہیں آئے“ واپس لیں
desk-undo-finish = نمبر { $number } کے لیے ”ختم کریں“ واپس لیں
desk-undone = واپس لے لیا گیا۔
desk-error = کچھ غلط ہو گیا۔ براہ کرم دوبارہ کوشش کریں۔
desk-link-lost = رابطہ نہیں ہے۔ جو آپ دبائیں گے اس کی 20 سیکنڈ تک دوبارہ کوشش ہوگی۔
desk-link-back = رابطہ دوبارہ ہو گیا۔
desk-not-live = { $time } بجے کے بعد نئی معلومات نہیں

desk-others = دوسرے کاؤنٹر
desk-state-closed = بند
desk-state-free = خالی
desk-state-paused = وقفے پر
desk-state-calling = نمبر { $number } کو بلا رہا ہے
desk-state-serving = نمبر { $number } کے ساتھ
desk-taken-by = اس کاؤنٹر پر { $name } ہیں۔

desk-keyboard = کی بورڈ
desk-keyboard-key = بٹن
desk-keyboard-act = کیا کرتا ہے
desk-keyboard-show = کی بورڈ کی مدد دکھائیں
desk-public-url-loopback = فون ٹکٹ کا لنک نہیں کھول سکتے: عوامی پتا صرف اس کمپیوٹر کے لیے ہے۔ منتظم اسے --public-url سے بدل سکتا ہے۔
desk-language-drafted = { $language }: کسی اہل زبان نے ابھی نہیں پڑھا
desk-language-reviewed = { $language }: ایک اہل زبان نے پڑھ لیا ہے

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = مصروف
desk-until = { $time } بجے تک
desk-idle = اس کاؤنٹر پر کوئی نہیں۔
desk-nobody-able = مناسب کاؤنٹر کھلنے کے انتظار میں
desk-more-waiting =
    { PLURAL($n) ->
        [one] اور { $n } مزید
       *[other] اور { $n } مزید
    }
desk-late = وعدے سے دیر
desk-told = بتایا گیا: { $from } سے { $to } منٹ
desk-trying-again = ابھی نہیں بھیجا گیا، دوبارہ کوشش جاری ہے: { $act }
desk-closed-elsewhere = آپ کا کاؤنٹر بند کر دیا گیا ہے۔
desk-gave-up = نمبر { $number } نے اپنی باری چھوڑ دی ہے۔
desk-keyboard-on = یہ بٹن استعمال کریں
desk-your-name = آپ کا نام
desk-first-weak = یہ پاس ورڈ آسانی سے بوجھا جا سکتا ہے۔ براہ کرم کوئی اور چنیں۔
desk-first-done = منتظم تیار ہے۔
desk-to-desk = کاؤنٹر پر جائیں
desk-to-overview = مجموعی صورت حال پر جائیں
desk-choose-site = اپنا مرکز چنیں
desk-overview = مجموعی صورت حال
desk-release-question = کیا کاؤنٹر { $desk } کا عملہ جا چکا ہے؟
desk-release-more = کاؤنٹر بند ہو جائے گا، اور جو وہاں ہیں وہ اپنی باری پر پھر انتظار کریں گے۔
desk-all-desks = تمام کاؤنٹر
desk-head-desk = کاؤنٹر
desk-head-state = حالت
desk-head-waiting = انتظار میں
desk-head-longest = سب سے لمبا انتظار
desk-by-service = خدمت اور زبان کے لحاظ سے انتظار
desk-tickets-open = ٹکٹ دیے جا رہے ہیں
desk-tickets-closed = ٹکٹ نہیں دیے جا رہے
desk-script-off = اس صفحے کو جاوا اسکرپٹ کی ضرورت ہے۔ براہ کرم اسے اپنے براؤزر میں آن کریں۔
desk-lapsed = 20 سیکنڈ سے کوئی جواب نہیں آیا۔ کاؤنٹر دیکھیں، ضرورت ہو تو دوبارہ دبائیں۔

# Pausing a desk.
desk-pause-title = وقفہ کس لیے؟
desk-pause-reason-break = مختصر آرام
desk-pause-reason-paperwork = کاغذی کام
desk-pause-reason-meal = کھانا
desk-pause-reason-meeting = اجلاس
desk-pause-reason-other = کوئی اور وجہ
desk-pause-away = اب انتظار کرنے والوں کی خدمت دوسرے کاؤنٹر کریں گے۔

# People who are away for a while, and calling somebody whom staff choose.
desk-park = بعد میں آنے کا کہیں
desk-park-title = نمبر { $number } کب واپس آئیں گے؟
desk-park-at = یا اس وقت
desk-park-wrong = { $from } سے { $to } تک کا وقت لکھیں۔
desk-away = کچھ دیر میں واپس
desk-head-back = واپسی کا وقت
desk-overdue = اب تک واپس آ جانا چاہیے تھا
desk-only-desk = صرف کاؤنٹر { $desk } کے لیے
desk-resume = واپس آ گئے: جاری رکھیں
desk-call = اس شخص کو بلائیں
desk-call-why = ابھی بلائیں۔ کیوں؟
desk-choice-returned = جو کمی تھی وہ لے آئے
desk-choice-agreed = اس شخص سے طے ہوا
desk-choice-unwell = طبیعت ٹھیک نہیں
desk-choice-children = چھوٹے بچوں کے ساتھ
desk-choice-colleague = ساتھی کی درخواست
desk-choice-other = کوئی اور وجہ
desk-call-busy = کاؤنٹر خالی ہو تو آپ بلا سکتے ہیں۔
desk-call-unfit = یہ کاؤنٹر اس شخص کی خدمت نہیں کر سکتا۔
desk-undo-park = نمبر { $number } کے لیے ”بعد میں آنے کا کہیں“ واپس لیں
desk-undo-resume = نمبر { $number } کے لیے ”واپس آ گئے“ واپس لیں
desk-keyboard-waiting = انتظار کی فہرست پر جائیں
desk-keyboard-move = فہرست میں نیچے یا اوپر
desk-keyboard-open = کھولیں یا چنیں
desk-keyboard-answer = جواب چنیں

# Passing somebody on.
desk-transfer = آگے بھیجیں
desk-transfer-title = نمبر { $number } کہاں جائیں گے؟
desk-transfer-keeps = نمبر اور باری وہی رہے گی۔
desk-transfer-any = کوئی بھی مناسب کاؤنٹر
desk-transfer-choose = خدمت چنیں۔
desk-undo-transfer = نمبر { $number } کے لیے ”آگے بھیجیں“ واپس لیں

# The question whether somebody came, and what happened to a visit.
desk-question = کیا نمبر { $number } آ گئے؟
desk-missed-once = ایک بار نہیں آئے: اب ”نہیں آئے“ سے ملاقات ختم ہو جائے گی
desk-history = تفصیل
desk-history-title = نمبر { $number }: کیا ہوا
desk-head-time = وقت
desk-head-what = کیا ہوا
desk-history-issued = ٹکٹ لیا
desk-history-called = بلایا گیا
desk-history-recalled = دوبارہ بلایا گیا
desk-history-arrived = آ گئے
desk-history-missed = نہیں آئے
desk-history-finished = کام مکمل ہوا
desk-history-left = باری چھوڑ دی
desk-history-parked = کچھ دیر کے لیے گئے
desk-history-resumed = واپس آئے
desk-history-returned = وقت پورا ہوا: پھر انتظار میں
desk-history-transferred = آگے بھیجا گیا
desk-history-undone = آخری عمل واپس لیا گیا

# The page that says what other programs can ask.
desk-interface = پروگراموں کے لیے انٹرفیس
desk-interface-about = دوسرے پروگرام اس نظام سے جو مانگ سکتے ہیں۔ متن انگریزی میں ہے۔
