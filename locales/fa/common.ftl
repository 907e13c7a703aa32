# Words that every screen shares.
common-product = Avanti
common-yes = بله
common-no = نه
common-back = برگشت
common-continue = ادامه
common-close = بستن
common-help = کمک
common-language = زبان
common-listen = گوش دادن
common-stop-listening = قطع صدا
common-undo = برگرداندن
common-try-again = دوباره تلاش کنید
common-please-wait = لطفاً صبر کنید
common-skip-to-content = رفتن به متن اصلی
common-theme = رنگ‌های صفحه نمایش
common-theme-light = روشن
common-theme-dark = تاریک

# The connection between this screen and the centre.
common-link-live = وصل
common-link-stale = از ساعت { $time } به‌روز نشده است
common-link-down = وصل نیست
common-training = آزمایشی: اینجا هیچ چیز واقعی نیست
common-training-short = آزمایشی

common-appointment = قرار ملاقات
common-number = شماره
common-picture = تصویر
common-desk = غرفه { $desk }
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] هیچ‌کس پیش از شما نیست
        [one] { $n } نفر پیش از شما است
       *[other] { $n } نفر پیش از شما هستند
    }
common-forecast = احتمالاً { $from } تا { $to } دقیقه منتظر می‌مانید

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = همین حالا
common-seconds =
    { PLURAL($n) ->
        [one] { $n } ثانیه
       *[other] { $n } ثانیه
    }
common-minutes =
    { PLURAL($n) ->
        [one] { $n } دقیقه
       *[other] { $n } دقیقه
    }
common-hours =
    { PLURAL($n) ->
        [one] { $n } ساعت
       *[other] { $n } ساعت
    }
common-hours-minutes = { $hours } ساعت و { $minutes } دقیقه
common-minutes-short = { $n } دقیقه
common-minutes-ago =
    { PLURAL($n) ->
        [one] { $n } دقیقه پیش
       *[other] { $n } دقیقه پیش
    }

# Opening hours.
common-closed = مرکز بسته است.
common-closed-now = مرکز حالا بسته است.
common-opens-today = مرکز امروز ساعت { $time } باز می‌شود.
common-opens-tomorrow = مرکز فردا ساعت { $time } باز می‌شود.
common-opens-day = مرکز روز { $day } ساعت { $time } باز می‌شود.
common-opens-date = مرکز روز { $date } ساعت { $time } باز می‌شود.
common-open-today = مرکز امروز از ساعت { $from } تا { $until } باز است.
common-day-monday = دوشنبه
common-day-tuesday = سه‌شنبه
common-day-wednesday = چهارشنبه
common-day-thursday = پنج‌شنبه
common-day-friday = جمعه
common-day-saturday = شنبه
common-day-sunday = یکشنبه
