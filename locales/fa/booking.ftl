# Booking an appointment: one question a page, and the card at the end.
booking-title = گرفتن قرار ملاقات
booking-no-account = لازم نیست ثبت‌نام کنید. نام شما را نمی‌پرسیم.
booking-walk-in = بدون قرار ملاقات بیایید
booking-walk-in-hint = برای این کار، در مرکز برگه نوبت می‌گیرید.
booking-no-services = اینجا نمی‌توانید قرار ملاقات بگیرید. لطفاً به مرکز بیایید و برگه نوبت بگیرید.
booking-you = درباره شما
booking-speak = می‌خواهید به کدام زبان با ما صحبت کنید؟
booking-people-hint = خودتان و همه کسانی را که با شما می‌آیند بشمارید. کودکان را هم بشمارید.
booking-more-people = ما بیشتر هستیم
booking-needs = چه چیزی به شما کمک می‌کند؟
booking-needs-hint = هر چه لازم دارید لمس کنید. اگر چیزی لازم ندارید، چیزی را لمس نکنید.
booking-need-step-free = راه بدون پله
booking-need-more-time = وقت بیشتر
booking-need-fetch-me = کسی بیاید و مرا همراهی کند
booking-need-quiet-place = جای آرام
booking-when = چه وقت می‌خواهید بیایید؟
booking-free =
    { PLURAL($n) ->
        [one] { $n } وقت خالی
       *[other] { $n } وقت خالی
    }
booking-morning = پیش از ظهر
booking-afternoon = بعد از ظهر
booking-later-days = روزهای بعد
booking-taken = همین حالا کسی این وقت را گرفت. لطفاً وقت دیگری انتخاب کنید. انتخاب‌های دیگر شما سر جایش است.
booking-nothing-free = فعلاً برای این کار هیچ وقتی خالی نیست.
booking-nothing-walk-in = می‌توانید بدون قرار ملاقات بیایید و در مرکز برگه نوبت بگیرید.
booking-nothing-ask = می‌توانید با تلفن یا در مرکز هم بپرسید. شاید وقتی خالی شود.
booking-other-language = اگر به زبان دیگری با ما صحبت کنید، وقت خالی هست:
booking-check = همه چیز درست است؟
booking-what = برای چه کاری
booking-day = چه وقت
booking-where = کجا
booking-people = چند نفر
booking-book = گرفتن این وقت
booking-done = قرار ملاقات شما ثبت شد
booking-code = کد شما
booking-keep = کد را بنویسید، از این صفحه عکس بگیرید یا آن را چاپ کنید.
booking-print = چاپ
booking-calendar = گذاشتن در تقویم من
booking-open = دیدن، تغییر دادن یا لغو کردن
booking-come-early = لطفاً { $minutes } زودتر بیایید. کد را به دستگاه نوبت‌دهی نشان دهید یا در آن بنویسید.
booking-if-late = اگر بیشتر از { $minutes } دیر بیایید، قرار ملاقات شما از دست می‌رود. ولی باز هم برگه نوبت می‌گیرید و مثل دیگران منتظر می‌مانید.
booking-if-not = اگر نمی‌توانید بیایید، لطفاً وقت آن را تغییر دهید یا آن را لغو کنید، تا کس دیگری بتواند از آن وقت استفاده کند.

# Days, as they are written out. Figures are Latin digits.
booking-date = { $weekday } { $day } { $month }
booking-month-1 = ژانویه
booking-month-2 = فوریه
booking-month-3 = مارس
booking-month-4 = آوریل
booking-month-5 = می
booking-month-6 = ژوئن
booking-month-7 = جولای
booking-month-8 = آگوست
booking-month-9 = سپتامبر
booking-month-10 = اکتبر
booking-month-11 = نوامبر
booking-month-12 = دسامبر

# The page of an appointment, which its code opens. It never says what it is for.
booking-yours = قرار ملاقات شما
booking-here = من آمده‌ام
booking-here-hint = وقتی به مرکز رسیدید، این را لمس کنید. فوراً شماره خود را می‌گیرید.
booking-here-from = در آن روز، از ساعت { $time } می‌توانید اینجا بگویید که آمده‌اید.
booking-show = این را به دستگاه نوبت‌دهی نشان دهید
booking-move = انتخاب وقت دیگر
booking-moved = وقت قرار ملاقات شما تغییر کرد.
booking-we-moved = مجبور شدیم وقت قرار ملاقات شما را تغییر دهیم. این وقت دیگر درست نیست:
booking-new-time = وقت جدید:
booking-move-question = می‌خواهید قرار ملاقات در این وقت باشد؟
booking-move-yes = بله، همین وقت
booking-stay = قرار همان‌طور که هست بماند
booking-cancel = لغو قرار ملاقات
booking-cancel-question = می‌خواهید قرار ملاقات را لغو کنید؟
booking-cancel-yes = بله، لغو شود
booking-cancel-no = نه، بماند
booking-cancelled = این قرار ملاقات لغو شده است
booking-cancelled-hint = اگر باز هم می‌خواهید بیایید، قرار جدیدی بگیرید.
booking-another = گرفتن قرار ملاقات دیگر
booking-too-early = هنوز زود است
booking-too-early-hint = از ساعت { $time } می‌توانید اینجا بگویید که آمده‌اید. اگر پیش از آن شماره می‌خواهید، از دستگاه نوبت‌دهی یک برگه نوبت بدون قرار ملاقات بگیرید.
booking-too-late = وقت قرار ملاقات شما گذشته است
booking-too-late-hint = با این حال خوش آمدید. تا وقتی مرکز باز است، از دستگاه نوبت‌دهی یک برگه نوبت بدون قرار ملاقات بگیرید، یا قرار ملاقات دیگری بگیرید.
booking-wrong-day = قرار ملاقات شما در روز دیگری است
booking-wrong-day-hint = اگر امروز با ما کار دارید، از دستگاه نوبت‌دهی یک برگه نوبت بدون قرار ملاقات بگیرید.
booking-used = شما گفته‌اید که آمده‌اید
booking-used-hint = با شماره خود در سالن منتظر بمانید. اگر آن را گم کرده‌اید، لطفاً از کارمندان بپرسید.
booking-unknown = با این لینک هیچ قرار ملاقاتی باز نمی‌شود
booking-unknown-hint = لطفاً کد خود را دوباره نگاه کنید، یا از کارمندان بپرسید.
booking-offline = این موبایل وصل نیست
booking-offline-hint = قرار ملاقات شما سر جایش است. در مرکز می‌توانید کد خود را به دستگاه نوبت‌دهی نشان دهید.
booking-too-many = فعلاً درخواست‌ها خیلی زیاد است
booking-too-many-hint = لطفاً چند دقیقه بعد دوباره تلاش کنید.
booking-script-off = این صفحه به JavaScript نیاز دارد. در مرکز می‌توانید کد خود را به دستگاه نوبت‌دهی نشان دهید.
