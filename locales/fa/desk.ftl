# The desk screen: for agents, dense and quiet.
desk-title = غرفه
desk-sign-in = ورود
desk-sign-out = خروج
desk-user = نام کاربری
desk-password = رمز عبور
desk-sign-in-failed = نام کاربری یا رمز عبور درست نیست.
desk-sign-in-locked =
    { PLURAL($n) ->
        [one] تلاش‌ها زیاد بود. لطفاً { $n } دقیقه صبر کنید.
       *[other] تلاش‌ها زیاد بود. لطفاً { $n } دقیقه صبر کنید.
    }
desk-session-over = از سیستم خارج شده‌اید. لطفاً دوباره وارد شوید.
desk-no-permission = اجازه این کار را ندارید.

# The first administrator, made once through the link that the start prints.
desk-first-title = نخستین مدیر سیستم
desk-first-intro = یک نام کاربری و یک رمز عبور انتخاب کنید. این صفحه فقط یک بار کار می‌کند.
desk-first-repeat = تکرار رمز عبور
desk-first-rule =
    { PLURAL($n) ->
        [one] دست‌کم { $n } حرف یا نشانه. چند کلمه پشت سر هم خوب است.
       *[other] دست‌کم { $n } حرف یا نشانه. چند کلمه پشت سر هم خوب است.
    }
desk-first-too-short = رمز عبور خیلی کوتاه است.
desk-first-differ = دو رمز عبور یکسان نیستند.
desk-first-name-missing = لطفاً یک نام کاربری بنویسید.
desk-first-create = ایجاد مدیر سیستم
desk-first-used = این لینک قبلاً استفاده شده یا اعتبارش تمام شده است. برای گرفتن لینک جدید، برنامه را دوباره راه‌اندازی کنید.

desk-choose = غرفه خود را انتخاب کنید
desk-languages = زبان‌هایی که صحبت می‌کنید
desk-languages-missing = دست‌کم یک زبان انتخاب کنید.
desk-stays-until = تا ساعت (اگر پیش از بسته شدن مرکز می‌روید)
desk-open = باز کردن غرفه
desk-close = بستن غرفه
desk-pause = وقفه
desk-reopen = پایان وقفه

desk-next = نفر بعدی
desk-finish-and-next = پایان و صدا زدن نفر بعدی
desk-recall = دوباره صدا زدن
desk-arrived = آمد
desk-missed = نیامد
desk-finish = پایان
desk-nobody-waiting = کسی منتظر نیست.
desk-nobody-for-you = کسی منتظر این غرفه نیست.

desk-now = در این غرفه
desk-called = صدا زده شد
desk-serving = در حال رسیدگی
desk-since = از ساعت { $time }
desk-called-times =
    { PLURAL($n) ->
        [one] { $n } بار صدا زده شد
       *[other] { $n } بار صدا زده شد
    }
desk-reason = چرا این شخص
desk-reads = می‌خواند: { $language }
desk-speaks = صحبت می‌کند: { $languages }
desk-party =
    { PLURAL($n) ->
        [one] { $n } نفر
       *[other] { $n } نفر
    }
desk-needs = نیازها
desk-need-step-free = بدون پله
desk-need-more-time = وقت بیشتر
desk-need-fetch-me = بروید و این شخص را بیاورید
desk-need-quiet-place = جای آرام
desk-need-priority = اولویت
desk-need-woman-please = لطفاً یک خانم
desk-need-someone-else = لطفاً شخص دیگری

desk-waiting = در انتظار
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] کسی منتظر نیست
        [one] { $n } مراجعه در انتظار
       *[other] { $n } مراجعه در انتظار
    }
desk-head-number = شماره
desk-head-picture = تصویر
desk-head-service = خدمت
desk-head-languages = زبان‌ها
desk-head-waited = مدت انتظار
desk-head-party = افراد
desk-head-needs = نیازها
desk-head-call-by = مهلت صدا زدن

desk-undo-call = پس گرفتن «صدا زدن» برای شماره { $number }
desk-undo-arrived = پس گرفتن «آمد» برای شماره { $number }
desk-undo-missed = پس گرفتن «نیامد» برای شماره { $number }
desk-undo-finish = پس گرفتن «پایان» برای شماره { $number }
desk-undone = پس گرفته شد.
desk-error = مشکلی پیش آمد. لطفاً دوباره تلاش کنید.
desk-script-off = این صفحه به JavaScript نیاز دارد. لطفاً آن را در مرورگر خود فعال کنید.
desk-lapsed = 20 ثانیه پاسخی نیامد. وضعیت غرفه را ببینید و اگر هنوز لازم است، دوباره فشار دهید.
desk-link-lost = وصل نیست. هر دکمه‌ای که فشار دهید تا 20 ثانیه دوباره فرستاده می‌شود.
desk-link-back = دوباره وصل شد.
desk-not-live = از ساعت { $time } به‌روز نشده است

desk-others = غرفه‌های دیگر
desk-state-closed = بسته
desk-state-free = آزاد
desk-state-paused = در وقفه
desk-state-calling = شماره { $number } را صدا می‌زند
desk-state-serving = با شماره { $number }
desk-taken-by = { $name } در این غرفه است.

desk-keyboard = صفحه‌کلید
desk-keyboard-key = کلید
desk-keyboard-act = کار آن
desk-keyboard-show = نمایش راهنمای صفحه‌کلید
desk-public-url-loopback = موبایل‌ها نمی‌توانند لینک روی برگه نوبت را باز کنند: آدرس عمومی فقط برای همین کامپیوتر است. مدیر سیستم می‌تواند آن را با --public-url تغییر دهد.
desk-language-drafted = { $language }: هنوز کسی که زبان مادری‌اش این است آن را نخوانده است
desk-language-reviewed = { $language }: کسی که زبان مادری‌اش این است آن را خوانده است

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = گرفته شده
desk-until = تا ساعت { $time }
desk-idle = کسی در این غرفه نیست.
desk-nobody-able = منتظر باز شدن یک غرفه مناسب
desk-more-waiting =
    { PLURAL($n) ->
        [one] و { $n } مراجعه دیگر
       *[other] و { $n } مراجعه دیگر
    }
desk-late = دیرتر از وعده
desk-told = گفته شد: { $from } تا { $to } دقیقه
desk-trying-again = هنوز فرستاده نشده، دوباره تلاش می‌شود: { $act }
desk-closed-elsewhere = غرفه شما بسته شد.
desk-gave-up = شماره { $number } از نوبت خود گذشت.
desk-keyboard-on = استفاده از این کلیدها
desk-your-name = نام شما
desk-first-weak = حدس زدن این رمز عبور آسان است. لطفاً رمز دیگری انتخاب کنید.
desk-first-done = مدیر سیستم آماده است.
desk-to-desk = رفتن به غرفه
desk-to-overview = رفتن به نمای کلی
desk-choose-site = مرکز خود را انتخاب کنید
desk-overview = نمای کلی
desk-release-question = آیا کارمند غرفه { $desk } رفته است؟
desk-release-more = در این صورت غرفه بسته می‌شود و هر کس آنجا است، با همان نوبت خود دوباره منتظر می‌ماند.
desk-all-desks = غرفه‌ها
desk-head-desk = غرفه
desk-head-state = وضعیت
desk-head-waiting = در انتظار
desk-head-longest = طولانی‌ترین انتظار
desk-by-service = در انتظار، به تفکیک خدمت و زبان
desk-tickets-open = برگه نوبت داده می‌شود
desk-tickets-closed = برگه نوبت داده نمی‌شود

# Pausing a desk.
desk-pause-title = وقفه برای چیست؟
desk-pause-reason-break = استراحت کوتاه
desk-pause-reason-paperwork = کارهای دفتری
desk-pause-reason-meal = غذا
desk-pause-reason-meeting = جلسه
desk-pause-reason-other = دلیل دیگر
desk-pause-away = از حالا انتظار می‌رود غرفه‌های دیگر به کسانی که منتظرند رسیدگی کنند.

# People who are away for a while, and calling somebody whom staff choose.
desk-park = برود و بعداً برگردد
desk-park-title = شماره { $number } چه وقت برمی‌گردد؟
desk-park-at = یا در این ساعت
desk-park-wrong = ساعتی از { $from } تا { $to } بنویسید.
desk-away = بعداً برمی‌گردد
desk-head-back = برگشت در ساعت
desk-overdue = باید تا حالا برگشته باشد
desk-only-desk = فقط برای غرفه { $desk }
desk-resume = برگشت: ادامه
desk-call = صدا زدن این شخص
desk-call-why = همین حالا صدا زده شود. چرا؟
desk-choice-returned = با چیزی که کم بود برگشته است
desk-choice-agreed = با خود شخص هماهنگ شده است
desk-choice-unwell = حالش خوب نیست
desk-choice-children = کودک کوچک همراه دارد
desk-choice-colleague = یک همکار خواسته است
desk-choice-other = دلیل دیگر
desk-call-busy = وقتی این غرفه آزاد شود می‌توانید صدا بزنید.
desk-call-unfit = این غرفه نمی‌تواند به این شخص رسیدگی کند.
desk-undo-park = پس گرفتن «برود و بعداً برگردد» برای شماره { $number }
desk-undo-resume = پس گرفتن «برگشت» برای شماره { $number }
desk-keyboard-waiting = رفتن به فهرست انتظار
desk-keyboard-move = پایین یا بالا در فهرست
desk-keyboard-open = باز کردن یا انتخاب کردن
desk-keyboard-answer = انتخاب پاسخ

# Passing somebody on.
desk-transfer = ارجاع
desk-transfer-title = شماره { $number } کجا برود؟
desk-transfer-keeps = شماره و نوبت همان می‌ماند.
desk-transfer-any = هر غرفه مناسب
desk-transfer-choose = یک خدمت انتخاب کنید.
desk-undo-transfer = پس گرفتن «ارجاع» برای شماره { $number }

# The question whether somebody came, and what happened to a visit.
desk-question = شماره { $number } آمد؟
desk-missed-once = یک بار نیامده است: این بار «نیامد» مراجعه را تمام می‌کند
desk-history = تاریخچه
desk-history-title = شماره { $number }: چه شد
desk-head-time = ساعت
desk-head-what = چه شد
desk-history-issued = برگه نوبت گرفت
desk-history-called = صدا زده شد
desk-history-recalled = دوباره صدا زده شد
desk-history-arrived = آمد
desk-history-missed = نیامد
desk-history-finished = تمام شد
desk-history-left = از نوبت خود گذشت
desk-history-parked = رفت تا بعداً برگردد
desk-history-resumed = برگشت
desk-history-returned = مهلت برگشت تمام شد: دوباره منتظر است
desk-history-transferred = ارجاع شد
desk-history-undone = آخرین کار پس گرفته شد

# The page that says what other programs can ask.
desk-interface = رابط برای برنامه‌ها
desk-interface-about = آنچه برنامه‌های دیگر می‌توانند از این سیستم بپرسند. متن به زبان انگلیسی است.
