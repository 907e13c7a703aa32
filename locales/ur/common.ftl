# Words that every screen shares.
common-product = Avanti
common-yes = جی ہاں
common-no = جی نہیں
common-back = واپس
common-continue = آگے بڑھیں
common-close = بند کریں
common-help = مدد
common-language = زبان
common-listen = سنیں
common-stop-listening = آواز بند کریں
common-undo = واپس لیں
common-try-again = دوبارہ کوشش کریں
common-please-wait = براہ کرم انتظار کریں
common-skip-to-content = اصل متن پر جائیں
common-theme = اسکرین کے رنگ
common-theme-light = ہلکے
common-theme-dark = گہرے

# The connection between this screen and the centre.
common-link-live = رابطہ ہے
common-link-stale = { $time } بجے کے بعد نئی معلومات نہیں
common-link-down = رابطہ نہیں ہے
common-training = مشق: یہاں کچھ بھی اصلی نہیں
common-training-short = مشق

common-appointment = ملاقات
common-number = نمبر
common-picture = نشان
common-desk = کاؤنٹر { $desk }
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] آپ سے پہلے کوئی نہیں
        [one] آپ سے پہلے { $n } شخص ہے
       *[other] آپ سے پہلے { $n } افراد ہیں
    }
common-forecast = اندازہ ہے کہ آپ کو { $from } سے { $to } منٹ انتظار کرنا ہوگا

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = ابھی ابھی
common-seconds =
    { PLURAL($n) ->
        [one] { $n } سیکنڈ
       *[other] { $n } سیکنڈ
    }
common-minutes =
    { PLURAL($n) ->
        [one] { $n } منٹ
       *[other] { $n } منٹ
    }
common-hours =
    { PLURAL($n) ->
        [one] { $n } گھنٹہ
       *[other] { $n } گھنٹے
    }
common-hours-minutes = { $hours } گھنٹے { $minutes } منٹ
common-minutes-short = { $n } منٹ
common-minutes-ago =
    { PLURAL($n) ->
        [one] { $n } منٹ پہلے
       *[other] { $n } منٹ پہلے
    }

# Opening hours.
common-closed = ہم بند ہیں۔
common-closed-now = ہم اس وقت بند ہیں۔
common-opens-today = ہم آج { $time } بجے کھلیں گے۔
common-opens-tomorrow = ہم کل { $time } بجے کھلیں گے۔
common-opens-day = ہم { $day } کو { $time } بجے کھلیں گے۔
common-opens-date = ہم { $date } کو { $time } بجے کھلیں گے۔
common-open-today = آج { $from } بجے سے { $until } بجے تک کھلا ہے۔
common-day-monday = پیر
common-day-tuesday = منگل
common-day-wednesday = بدھ
common-day-thursday = جمعرات
common-day-friday = جمعہ
common-day-saturday = ہفتہ
common-day-sunday = اتوار
