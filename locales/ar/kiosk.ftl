# The kiosk: from the first touch to the ticket.
kiosk-title = الحصول على تذكرة
kiosk-welcome = أهلًا وسهلًا
kiosk-touch-to-begin = للبدء، يرجى لمس الشاشة
kiosk-choose-language = الرجاء اختيار لغتك
kiosk-choose-language-again = لاختيار { $language }، يرجى اللمس مرة أخرى
kiosk-greeting-pause = إيقاف حركة الكلمات
kiosk-greeting-play = تشغيل حركة الكلمات
kiosk-more-languages = لغات أخرى
kiosk-previous-languages = اللغات السابقة

kiosk-step-language = اللغة
kiosk-step-service = الخدمة
kiosk-step-people = الأشخاص
kiosk-step-ticket = التذكرة
kiosk-step = الخطوة { $n } من { $total }

kiosk-what-do-you-need = بماذا يمكننا مساعدتك؟
kiosk-how-many-people = كم عددكم؟
kiosk-how-many-people-hint = أنت وكل من معك، والأطفال أيضًا.
kiosk-party =
    { PLURAL($n) ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصًا
       *[other] { $n } شخص
    }
kiosk-party-more =
    { PLURAL($n) ->
        [zero] شخص واحد أو أكثر
        [one] أكثر من شخص واحد
        [two] أكثر من شخصين
        [few] أكثر من { $n } أشخاص
        [many] أكثر من { $n } شخصًا
       *[other] أكثر من { $n } شخص
    }
kiosk-one-more = زيادة شخص واحد
kiosk-one-fewer = إنقاص شخص واحد
kiosk-take-ticket = أخذ تذكرة

kiosk-your-number = رقمك
kiosk-your-picture = رسمتك هي: { $picture }
kiosk-printing = الرجاء الانتظار. نطبع تذكرتك الآن.
kiosk-take-paper = الرجاء أخذ تذكرتك.
kiosk-printer-failed = الطابعة لا تعمل. الرجاء حفظ رقمك أو تصويره.
kiosk-remember-number = الرجاء حفظ رقمك ورسمتك أو تصويرهما.
kiosk-wait-in-hall = الرجاء الانتظار في القاعة والنظر إلى الشاشة والاستماع.
kiosk-called-when = عندما يأتي دورك، يظهر على الشاشة رقمك ورسمتك ورقم المكتب.
kiosk-follow-on-phone = لمتابعة دورك على هاتفك، يرجى تصوير هذا الرمز.
kiosk-done = تم

kiosk-cancel-ticket = هذه التذكرة ليست لي: إلغاء
kiosk-cancel-question = هل تريد إلغاء هذه التذكرة؟
kiosk-cancel-yes = نعم، إلغاء التذكرة
kiosk-cancel-no = لا، الاحتفاظ بالتذكرة
kiosk-cancelled = تم إلغاء تذكرتك.
kiosk-cancel-too-late = لا يمكن إلغاء هذه التذكرة هنا. الرجاء سؤال أحد الموظفين.

kiosk-still-there = هل ما زلت هنا؟
kiosk-more-time = أحتاج إلى وقت أكثر
kiosk-restart-in =
    { PLURAL($n) ->
        [zero] تبدأ الشاشة من جديد الآن
        [one] تبدأ الشاشة من جديد بعد ثانية واحدة
        [two] تبدأ الشاشة من جديد بعد ثانيتين
        [few] تبدأ الشاشة من جديد بعد { $n } ثوانٍ
        [many] تبدأ الشاشة من جديد بعد { $n } ثانية
       *[other] تبدأ الشاشة من جديد بعد { $n } ثانية
    }
kiosk-start-again = البدء من جديد

kiosk-service-closed = { $service }: لا توجد تذاكر أخرى اليوم.
kiosk-service-closed-short = لا توجد تذاكر أخرى اليوم
kiosk-wait-short = نحو { $from } إلى { $to } دقيقة
kiosk-all-services-closed = لا توجد تذاكر أخرى اليوم. الرجاء العودة في يوم آخر.
kiosk-wrong = حدث خطأ. الرجاء المحاولة مرة أخرى.
kiosk-ask-staff = الرجاء سؤال أحد الموظفين.
kiosk-not-connected = هذا الجهاز غير متصل. الرجاء سؤال أحد الموظفين.
kiosk-no-tickets-now = لا يمكننا إعطاء تذاكر في هذه اللحظة.
kiosk-need-help = أحتاج إلى مساعدة
kiosk-help-text = الرجاء سؤال أحد الموظفين. يسعدنا أن نساعدك.
kiosk-low-reach = نقل الأزرار إلى الأسفل
kiosk-normal-reach = نقل الأزرار إلى الأعلى

# With an appointment.
kiosk-have-appointment = لديّ موعد
kiosk-show-code = الرجاء إظهار رمزك
kiosk-scan-code = يرجى وضع الرمز المربّع أمام القارئ.
kiosk-type-code = أو يمكنك كتابة الرمز هنا:
kiosk-your-code = رمزك:
kiosk-code-mistake = يوجد خطأ في الرمز. يرجى التحقق من كل حرف ورقم.
kiosk-delete-symbol = حذف الأخير
kiosk-too-early = موعدك اليوم الساعة { $time }.
kiosk-too-early-next = ما زال الوقت مبكرًا. الرجاء العودة إلى هنا ابتداءً من الساعة { $time }.
kiosk-come-back-later = الرجاء العودة لاحقًا.
kiosk-too-late = نأسف، لقد فات موعدك الذي كان الساعة { $time }.
kiosk-too-late-next = يمكنك أخذ تذكرة وانتظار دورك.
kiosk-wrong-day = يوم موعدك هو { $day }، الساعة { $time }.
kiosk-wrong-day-next = الرجاء العودة في ذلك اليوم.
kiosk-wrong-day-over = لقد مضى ذلك اليوم. يرجى أخذ تذكرة أو سؤال أحد الموظفين.
kiosk-appointment-cancelled-next = يمكنك أخذ تذكرة أو طلب موعد آخر من أحد الموظفين.
kiosk-already-in = لديك تذكرة بالفعل.
kiosk-already-in-next = يرجى متابعة الشاشة في القاعة: سننادي هذا الرقم.
kiosk-unknown-code = لا نجد هذا الرمز.
kiosk-unknown-code-next = يرجى التحقق من كل حرف ورقم أو سؤال أحد الموظفين.
kiosk-too-many-codes = جُرّبت هنا رموز خاطئة كثيرة.
kiosk-check-in-no-answer = لا يستطيع هذا الجهاز التحقق من موعدك الآن.
kiosk-check-in-no-answer-next = يرجى المحاولة مرة أخرى، أو التوجه إلى أحد الموظفين ليقوم بذلك لك.
kiosk-day = { $weekday } { $day } { $month }
kiosk-month-january = يناير
kiosk-month-february = فبراير
kiosk-month-march = مارس
kiosk-month-april = أبريل
kiosk-month-may = مايو
kiosk-month-june = يونيو
kiosk-month-july = يوليو
kiosk-month-august = أغسطس
kiosk-month-september = سبتمبر
kiosk-month-october = أكتوبر
kiosk-month-november = نوفمبر
kiosk-month-december = ديسمبر

# An appointment on another day, where no tickets are left.
kiosk-another-day = موعد في يوم آخر
kiosk-choose-time = متى تريد المجيء؟
kiosk-no-times = لا توجد مواعيد متاحة الآن.
kiosk-your-appointment = موعدك
kiosk-printing-card = الرجاء الانتظار. تجري طباعة الورقة.
kiosk-take-card = يرجى أخذ الورقة وإحضارها في ذلك اليوم.
kiosk-card-failed = الطابعة لا تعمل. الرجاء تصوير هذه الصفحة.
