# The line before the door: its tokens at a kiosk.
line-kept = جای شما در صف: { $n }
line-other-day = این برگه صف مال روز دیگری است.
line-unknown = این برگه صف را نمی‌شناسیم.
line-ordinary-ticket = می‌توانید همین حالا برگه نوبت بگیرید.
line-used-next = اگر شماره را دیگر ندارید، از کارمندان بپرسید. یا همین حالا برگه نوبت بگیرید.

# The line before the door: whoever walks along it with a tablet.
line-title = صف جلوی در
line-next-token = برگه صف بعدی
line-first = از نفر اول صف شروع کنید و دکمه را لمس کنید.
line-number = شماره در صف
line-photograph = بگذارید شخص با موبایل از این کد عکس بگیرد.
line-handed =
    { PLURAL($n, zero: "none") ->
        [none] هنوز برگه صفی داده نشده است.
        [one] { $n } برگه صف داده شده است.
       *[other] { $n } برگه صف داده شده است.
    }
line-room =
    { PLURAL($n, zero: "none") ->
        [none] امروز دیگر جا نیست.
        [one] امروز برای حدود { $n } نفر دیگر جا هست.
       *[other] امروز برای حدود { $n } نفر دیگر جا هست.
    }
line-room-none = برای کسانی که حالا می‌آیند، امروز احتمالاً جا نیست.
line-room-to = از شماره { $n } به بعد، امروز احتمالاً جا نیست.
line-room-unknown = هنوز معلوم نیست امروز برای چند نفر جا هست.
line-opens = درها ساعت { $time } باز می‌شود.
line-not-sent = هنوز فرستاده نشده: شبکه نیست. دوباره تلاش می‌کنیم، لطفاً صبر کنید.
line-look-failed = بدون شبکه معلوم نیست امروز چقدر جا هست.

# What the token says on a phone.
line-own = جای شما در صف
line-keep = این صفحه را نگه دارید. جای شما محفوظ است.
line-at-door = جلوی در، کد را به دستگاه نوبت‌دهی نشان دهید.
line-then = بعد انتخاب کنید برای چه کاری آمده‌اید و برگه نوبت خود را بگیرید.
line-ahead =
    { PLURAL($n, zero: "none") ->
        [none] هیچ‌کس در صف پیش از شما نیست
        [one] { $n } نفر در صف پیش از شما است
       *[other] { $n } نفر در صف پیش از شما هستند
    }
line-room-yes = امروز احتمالاً برای شما وقت هست.
line-room-no = امروز احتمالاً برای شما وقت نیست. از کارمندان برای روز دیگری قرار ملاقات بخواهید.
line-taken = شما برگه نوبت خود را گرفته‌اید. حالا نوبت شما با آن است.
line-see-ticket = دیدن شماره من
line-come = می‌توانید بیایید و برگه نوبت بگیرید.
line-offline = موبایل وصل نیست. با این حال جای شما محفوظ است.
line-busy = صفحه‌های زیادی باز شده است. لطفاً کمی صبر کنید.

# Tokens on paper, where there is no tablet.
line-strip-title = برگه‌های صف روی کاغذ
line-strip-how = چاپ کنید، با قیچی جدا کنید و برگه‌ها را به ترتیب بدهید، از نفر اول صف.
line-strip-counted = برگه‌های چاپ‌شده، داده‌شده حساب می‌شوند: فقط هر چند تا که لازم است چاپ کنید.
line-strip-count = چند برگه؟
line-strip-print = چاپ
line-strip-again = چاپ دوباره
