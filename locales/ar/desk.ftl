# The desk screen: for agents, dense and quiet.
desk-title = شاشة المكتب
desk-sign-in = تسجيل الدخول
desk-sign-out = تسجيل الخروج
desk-user = اسم المستخدم
desk-password = كلمة المرور
desk-sign-in-failed = اسم المستخدم أو كلمة المرور غير صحيحة.
desk-sign-in-locked =
    { PLURAL($n) ->
        [zero] محاولات كثيرة. الرجاء الانتظار أقل من دقيقة.
        [one] محاولات كثيرة. الرجاء الانتظار دقيقة واحدة.
        [two] محاولات كثيرة. الرجاء الانتظار دقيقتين.
        [few] محاولات كثيرة. الرجاء الانتظار { $n } دقائق.
        [many] محاولات كثيرة. الرجاء الانتظار { $n } دقيقة.
       *[other] محاولات كثيرة. الرجاء الانتظار { $n } دقيقة.
    }
desk-session-over = تم تسجيل خروجك. الرجاء تسجيل الدخول مرة أخرى.
desk-no-permission = ليس لديك إذن للقيام بذلك.

# The first administrator, made once through the link that the start prints.
desk-first-title = المسؤول الأول
desk-first-intro = الرجاء اختيار اسم مستخدم وكلمة مرور. تعمل هذه الصفحة مرة واحدة فقط.
desk-first-repeat = كلمة المرور مرة أخرى
desk-first-rule =
    { PLURAL($n) ->
        [zero] يجوز أي طول. من الجيد جمع عدة كلمات.
        [one] حرف واحد على الأقل. من الجيد جمع عدة كلمات.
        [two] حرفان على الأقل. من الجيد جمع عدة كلمات.
        [few] { $n } أحرف على الأقل. من الجيد جمع عدة كلمات.
        [many] { $n } حرفًا على الأقل. من الجيد جمع عدة كلمات.
       *[other] { $n } حرف على الأقل. من الجيد جمع عدة كلمات.
    }
desk-first-too-short = كلمة المرور قصيرة جدًا.
desk-first-differ = كلمتا المرور مختلفتان.
desk-first-name-missing = الرجاء كتابة اسم المستخدم.
desk-first-create = إنشاء حساب المسؤول
desk-first-used = استُعمل هذا الرابط من قبل أو انتهت مدته. يرجى تشغيل البرنامج من جديد للحصول على رابط جديد.

desk-choose = الرجاء اختيار مكتبك
desk-languages = اللغات التي تتكلمها
desk-languages-missing = الرجاء اختيار لغة واحدة على الأقل.
desk-stays-until = حتى الساعة (إذا كنت ستغادر قبل الإغلاق)
desk-open = فتح المكتب
desk-close = إغلاق المكتب
desk-pause = إيقاف مؤقت
desk-reopen = إنهاء الإيقاف المؤقت

desk-next = التالي
desk-finish-and-next = إنهاء ونداء التالي
desk-recall = إعادة النداء
desk-arrived = حضر
desk-missed = لم يحضر
desk-finish = إنهاء
desk-nobody-waiting = لا أحد في الانتظار.
desk-nobody-for-you = لا أحد في الانتظار لهذا المكتب.

desk-now = في هذا المكتب
desk-called = تم النداء
desk-serving = قيد الخدمة
desk-since = منذ الساعة { $time }
desk-called-times =
    { PLURAL($n) ->
        [zero] لم يُنادَ بعد
        [one] نودي مرة واحدة
        [two] نودي مرتين
        [few] نودي { $n } مرات
        [many] نودي { $n } مرة
       *[other] نودي { $n } مرة
    }
desk-reason = لماذا هذا الشخص
desk-reads = يقرأ: { $language }
desk-speaks = يتكلم: { $languages }
desk-party =
    { PLURAL($n) ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصًا
       *[other] { $n } شخص
    }
desk-needs = الاحتياجات
desk-need-step-free = بدون درج
desk-need-more-time = وقت أكثر
desk-need-fetch-me = يجب الذهاب لإحضار هذا الشخص
desk-need-quiet-place = مكان هادئ
desk-need-priority = أولوية
desk-need-woman-please = امرأة من فضلكم
desk-need-someone-else = شخص آخر من فضلكم

desk-waiting = في الانتظار
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] لا أحد في الانتظار
        [zero] لا أحد في الانتظار
        [one] زيارة واحدة في الانتظار
        [two] زيارتان في الانتظار
        [few] { $n } زيارات في الانتظار
        [many] { $n } زيارة في الانتظار
       *[other] { $n } زيارة في الانتظار
    }
desk-head-number = الرقم
desk-head-picture = الرسمة
desk-head-service = الخدمة
desk-head-languages = اللغات
desk-head-waited = مدة الانتظار
desk-head-party = الأشخاص
desk-head-needs = الاحتياجات
desk-head-call-by = النداء قبل

desk-undo-call = سحب نداء الرقم { $number }
desk-undo-arrived = سحب «حضر» للرقم { $number }
desk-undo-missed = سحب «لم يحضر» للرقم { $number }
desk-undo-finish = سحب «إنهاء» للرقم { $number }
desk-undone = تم السحب.
desk-error = حدث خطأ. الرجاء المحاولة مرة أخرى.
desk-script-off = تحتاج هذه الصفحة إلى جافا سكريبت. الرجاء تفعيله في المتصفح.
desk-lapsed = لا جواب منذ 20 ثانية. الرجاء النظر إلى المكتب والضغط من جديد إذا لزم الأمر.
desk-link-lost = لا يوجد اتصال. ما تضغط عليه تُعاد محاولته لمدة 20 ثانية.
desk-link-back = عاد الاتصال.
desk-not-live = غير محدّث منذ الساعة { $time }

desk-others = المكاتب الأخرى
desk-state-closed = مغلق
desk-state-free = متاح
desk-state-paused = متوقف مؤقتًا
desk-state-calling = ينادي الرقم { $number }
desk-state-serving = مع الرقم { $number }
desk-taken-by = { $name } في هذا المكتب.

desk-keyboard = لوحة المفاتيح
desk-keyboard-key = المفتاح
desk-keyboard-act = ماذا يفعل
desk-keyboard-show = عرض مساعدة لوحة المفاتيح
desk-public-url-loopback = لا تستطيع الهواتف فتح رابط التذكرة: العنوان العام يعمل على هذا الحاسوب فقط. يستطيع المسؤول تغييره بالخيار --public-url.
desk-language-drafted = { $language }: لم يقرأها بعد شخص يتكلمها كلغة أم
desk-language-reviewed = { $language }: قرأها شخص يتكلمها كلغة أم

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = مشغول
desk-until = حتى الساعة { $time }
desk-idle = لا أحد في هذا المكتب.
desk-nobody-able = ينتظر حتى يُفتح مكتب مناسب
desk-more-waiting =
    { PLURAL($n) ->
        [zero] ولا زيارة أخرى
        [one] وزيارة أخرى
        [two] وزيارتان أخريان
        [few] و{ $n } زيارات أخرى
        [many] و{ $n } زيارة أخرى
       *[other] و{ $n } زيارة أخرى
    }
desk-late = متأخر عن الوعد
desk-told = قيل: من { $from } إلى { $to } دقيقة
desk-trying-again = لم يُرسل بعد، تجري المحاولة من جديد: { $act }
desk-closed-elsewhere = أُغلق مكتبك.
desk-gave-up = تخلى الرقم { $number } عن دوره.
desk-keyboard-on = استعمال هذه المفاتيح
desk-your-name = اسمك
desk-first-weak = من السهل تخمين كلمة المرور هذه. الرجاء اختيار كلمة أخرى.
desk-first-done = حساب المسؤول جاهز.
desk-to-desk = الذهاب إلى المكتب
desk-to-overview = الذهاب إلى النظرة العامة
desk-choose-site = الرجاء اختيار مركزك
desk-overview = نظرة عامة
desk-release-question = هل غادر موظف المكتب { $desk }؟
desk-release-more = سيُغلق المكتب، ومن كان عنده يعود إلى الانتظار في دوره.
desk-all-desks = المكاتب
desk-head-desk = المكتب
desk-head-state = الحالة
desk-head-waiting = في الانتظار
desk-head-longest = أطول انتظار
desk-by-service = الانتظار حسب الخدمة واللغة
desk-tickets-open = تُعطى التذاكر
desk-tickets-closed = لا تُعطى تذاكر

# Pausing a desk.
desk-pause-title = ما سبب التوقف؟
desk-pause-reason-break = استراحة قصيرة
desk-pause-reason-paperwork = إكمال الأوراق
desk-pause-reason-meal = وجبة
desk-pause-reason-meeting = اجتماع
desk-pause-reason-other = سبب آخر
desk-pause-away = يُعتمد الآن على المكاتب الأخرى لخدمة المنتظرين.

# People who are away for a while, and calling somebody whom staff choose.
desk-park = طلب العودة لاحقًا
desk-park-title = متى يعود الرقم { $number }؟
desk-park-at = أو في هذه الساعة
desk-park-wrong = الرجاء كتابة وقت من { $from } إلى { $to }.
desk-away = يعود لاحقًا
desk-head-back = يعود في
desk-overdue = كان يجب أن يعود
desk-only-desk = للمكتب { $desk } فقط
desk-resume = عاد: متابعة
desk-call = نداء هذا الشخص
desk-call-why = نداء الآن. لماذا؟
desk-choice-returned = عاد بما كان ناقصًا
desk-choice-agreed = باتفاق مع الشخص
desk-choice-unwell = لا يشعر بخير
desk-choice-children = معه أطفال صغار
desk-choice-colleague = زميل يطلب ذلك
desk-choice-other = سبب آخر
desk-call-busy = يمكنك النداء عندما يكون هذا المكتب متاحًا.
desk-call-unfit = لا يستطيع هذا المكتب خدمة هذا الشخص.
desk-undo-park = سحب «طلب العودة لاحقًا» للرقم { $number }
desk-undo-resume = سحب «عاد» للرقم { $number }
desk-keyboard-waiting = الذهاب إلى قائمة الانتظار
desk-keyboard-move = إلى الأسفل أو الأعلى في القائمة
desk-keyboard-open = فتح أو اختيار
desk-keyboard-answer = اختيار جواب

# Passing somebody on.
desk-transfer = تحويل
desk-transfer-title = إلى أين يذهب الرقم { $number }؟
desk-transfer-keeps = يبقى الرقم والدور كما هما.
desk-transfer-any = أي مكتب مناسب
desk-transfer-choose = الرجاء اختيار خدمة.
desk-undo-transfer = سحب «تحويل» للرقم { $number }

# The question whether somebody came, and what happened to a visit.
desk-question = هل حضر الرقم { $number }؟
desk-missed-once = لم يحضر مرة: الآن «لم يحضر» ينهي الزيارة
desk-history = ما حدث
desk-history-title = الرقم { $number }: ما حدث
desk-head-time = الوقت
desk-head-what = ما حدث
desk-history-issued = أخذ تذكرة
desk-history-called = تم النداء
desk-history-recalled = نودي مرة أخرى
desk-history-arrived = حضر
desk-history-missed = لم يحضر
desk-history-finished = انتهى
desk-history-left = تخلى عن دوره
desk-history-parked = يعود لاحقًا
desk-history-resumed = عاد
desk-history-returned = انتهى الوقت: ينتظر من جديد
desk-history-transferred = تم التحويل
desk-history-undone = تم سحب آخر إجراء

# The page that says what other programs can ask.
desk-interface = واجهة للبرامج
desk-interface-about = ما يمكن للبرامج الأخرى أن تطلبه من هذا النظام. النص بالإنجليزية.
