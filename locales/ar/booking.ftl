# Booking an appointment: one question a page, and the card at the end.
booking-title = حجز موعد
booking-no-account = لا حاجة إلى حساب. نحن لا نسأل عن اسمك.
booking-walk-in = الحضور بدون موعد
booking-walk-in-hint = لهذا تحصل على تذكرة في المركز.
booking-no-services = لا يمكن حجز مواعيد هنا. الرجاء الحضور إلى المركز والحصول على تذكرة.
booking-you = عنك
booking-speak = بأي لغة تريد التحدث معنا؟
booking-people-hint = أنت وكل من يأتي معك، والأطفال أيضًا.
booking-more-people = نحن أكثر
booking-needs = ما الذي يساعدك؟
booking-needs-hint = المس ما تحتاج إليه، أو لا شيء.
booking-need-step-free = طريق بدون درج
booking-need-more-time = وقت أكثر
booking-need-fetch-me = أن يأتي أحد لمرافقتي
booking-need-quiet-place = مكان هادئ
booking-when = متى تريد الحضور؟
booking-free =
    { PLURAL($n) ->
        [zero] لا وقت
        [one] وقت واحد
        [two] وقتان
        [few] { $n } أوقات
        [many] { $n } وقتًا
       *[other] { $n } وقت
    }
booking-morning = صباحًا
booking-afternoon = بعد الظهر
booking-later-days = أيام لاحقة
booking-taken = لقد حجز شخص آخر هذا الوقت قبل قليل. الرجاء اختيار وقت آخر. بقي كل ما عدا ذلك محفوظًا.
booking-nothing-free = لا يوجد حاليًا وقت متاح لهذا.
booking-nothing-walk-in = يمكنك الحضور بدون موعد والحصول على تذكرة في المركز.
booking-nothing-ask = يمكنك أيضًا السؤال بالهاتف أو في المركز. قد يصبح وقت ما متاحًا.
booking-other-language = توجد أوقات متاحة إذا تحدثت معنا بلغة أخرى:
booking-check = هل كل شيء صحيح؟
booking-what = الغرض
booking-day = الموعد
booking-where = المكان
booking-people = الأشخاص
booking-book = حجز هذا الوقت
booking-done = تم حجز موعدك
booking-code = رمزك
booking-keep = اكتب الرمز، أو صوّر هذه الصفحة، أو اطبعها.
booking-print = طباعة
booking-calendar = إضافة إلى التقويم
booking-open = عرض الموعد أو تغييره أو إلغاؤه
booking-come-early = الرجاء الحضور قبل الموعد بـ { $minutes }. اعرض الرمز على جهاز التذاكر أو اكتبه فيه.
booking-if-late = إذا تأخرت أكثر من { $minutes } ينتهي الموعد. ستحصل مع ذلك على تذكرة وتنتظر مع الآخرين.
booking-if-not = إذا لم تتمكن من الحضور، الرجاء تغيير الموعد أو إلغاؤه، ليستفيد شخص آخر من الوقت.

# Days, as they are written out. Figures are Latin digits.
booking-date = { $weekday } { $day } { $month }
booking-month-1 = يناير
booking-month-2 = فبراير
booking-month-3 = مارس
booking-month-4 = أبريل
booking-month-5 = مايو
booking-month-6 = يونيو
booking-month-7 = يوليو
booking-month-8 = أغسطس
booking-month-9 = سبتمبر
booking-month-10 = أكتوبر
booking-month-11 = نوفمبر
booking-month-12 = ديسمبر

# The page of an appointment, which its code opens. It never says what it is for.
booking-yours = موعدك
booking-here = لقد وصلت
booking-here-hint = المس هذا عندما تكون في المركز. ستحصل على رقمك فورًا.
booking-here-from = في ذلك اليوم، ابتداءً من الساعة { $time }، يمكنك أن تخبرنا هنا بوصولك.
booking-show = اعرض هذا على جهاز التذاكر
booking-move = اختيار وقت آخر
booking-moved = أصبح لموعدك وقت جديد.
booking-we-moved = اضطررنا إلى تغيير موعدك. هذا الوقت لم يعد صحيحًا:
booking-new-time = الوقت الجديد:
booking-move-question = هل تريد نقل الموعد إلى هذا الوقت؟
booking-move-yes = نعم، هذا الوقت
booking-stay = إبقاء الموعد كما هو
booking-cancel = إلغاء الموعد
booking-cancel-question = هل تريد إلغاء الموعد؟
booking-cancel-yes = نعم، إلغاء الموعد
booking-cancel-no = لا، الاحتفاظ بالموعد
booking-cancelled = هذا الموعد ملغى
booking-cancelled-hint = إذا كنت لا تزال تريد الحضور، احجز موعدًا جديدًا.
booking-another = حجز موعد آخر
booking-too-early = لا يزال الوقت مبكرًا
booking-too-early-hint = ابتداءً من الساعة { $time } يمكنك أن تخبرنا هنا بوصولك. إذا أردت رقمًا قبل ذلك، خذ تذكرة بدون موعد من جهاز التذاكر.
booking-too-late = لقد مضى وقت موعدك
booking-too-late-hint = مرحبًا بك على أي حال. خلال أوقات العمل خذ تذكرة بدون موعد من جهاز التذاكر، أو احجز وقتًا آخر.
booking-wrong-day = موعدك في يوم آخر
booking-wrong-day-hint = إذا احتجت إلينا اليوم، خذ تذكرة بدون موعد من جهاز التذاكر.
booking-used = لقد أخبرتنا بوصولك
booking-used-hint = الرجاء الانتظار في القاعة مع رقمك. إذا فقدته، الرجاء سؤال أحد الموظفين.
booking-unknown = هذا الرابط لا يفتح أي موعد
booking-unknown-hint = الرجاء التحقق من رمزك أو سؤال أحد الموظفين.
booking-offline = هذا الهاتف غير متصل
booking-offline-hint = يبقى موعدك كما هو. في المركز يقبل جهاز التذاكر رمزك.
booking-too-many = الطلبات كثيرة جدًا الآن
booking-too-many-hint = الرجاء المحاولة مرة أخرى بعد بضع دقائق.
booking-script-off = تحتاج هذه الصفحة إلى جافا سكريبت. في المركز يقبل جهاز التذاكر رمزك.
