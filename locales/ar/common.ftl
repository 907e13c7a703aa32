# Words that every screen shares.
common-product = Avanti
common-yes = نعم
common-no = لا
common-back = رجوع
common-continue = متابعة
common-close = إغلاق
common-help = مساعدة
common-language = اللغة
common-listen = استماع
common-stop-listening = إيقاف الصوت
common-undo = تراجع
common-try-again = المحاولة مرة أخرى
common-please-wait = الرجاء الانتظار
common-skip-to-content = الانتقال إلى المحتوى
common-theme = ألوان الشاشة
common-theme-light = فاتح
common-theme-dark = داكن

# The connection between this screen and the centre.
common-link-live = متصل
common-link-stale = غير محدّث منذ الساعة { $time }
common-link-down = غير متصل
common-training = تدريب: لا شيء هنا حقيقي
common-training-short = تدريب

common-appointment = موعد
common-number = الرقم
common-picture = الرسمة
common-desk = المكتب { $desk }
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] لا أحد قبلك
        [zero] لا أحد قبلك
        [one] قبلك شخص واحد
        [two] قبلك شخصان
        [few] قبلك { $n } أشخاص
        [many] قبلك { $n } شخصًا
       *[other] قبلك { $n } شخص
    }
common-forecast = مدة انتظارك المتوقعة من { $from } إلى { $to } دقيقة

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = الآن
common-seconds =
    { PLURAL($n) ->
        [zero] { $n } ثانية
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $n } ثوانٍ
        [many] { $n } ثانية
       *[other] { $n } ثانية
    }
common-minutes =
    { PLURAL($n) ->
        [zero] { $n } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
common-hours =
    { PLURAL($n) ->
        [zero] { $n } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $n } ساعات
        [many] { $n } ساعة
       *[other] { $n } ساعة
    }
common-hours-minutes = { $hours } س { $minutes } د
common-minutes-short = { $n } د
common-minutes-ago =
    { PLURAL($n) ->
        [zero] منذ أقل من دقيقة
        [one] منذ دقيقة واحدة
        [two] منذ دقيقتين
        [few] منذ { $n } دقائق
        [many] منذ { $n } دقيقة
       *[other] منذ { $n } دقيقة
    }

# Opening hours.
common-closed = المركز مغلق.
common-closed-now = المركز مغلق الآن.
common-opens-today = نفتح اليوم الساعة { $time }.
common-opens-tomorrow = نفتح غدًا الساعة { $time }.
common-opens-day = نفتح يوم { $day } الساعة { $time }.
common-opens-date = نفتح يوم { $date } الساعة { $time }.
common-open-today = مفتوح اليوم من الساعة { $from } إلى الساعة { $until }.
common-day-monday = الاثنين
common-day-tuesday = الثلاثاء
common-day-wednesday = الأربعاء
common-day-thursday = الخميس
common-day-friday = الجمعة
common-day-saturday = السبت
common-day-sunday = الأحد
