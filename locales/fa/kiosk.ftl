# The kiosk: from the first touch to the ticket.
kiosk-title = گرفتن برگه نوبت
kiosk-welcome = خوش آمدید
kiosk-touch-to-begin = برای شروع، صفحه نمایش را لمس کنید
kiosk-choose-language = زبان خود را انتخاب کنید
kiosk-choose-language-again = برای انتخاب { $language } دوباره آن را لمس کنید
kiosk-greeting-pause = کلمه‌ها حرکت نکنند
kiosk-greeting-play = کلمه‌ها دوباره حرکت کنند
kiosk-more-languages = زبان‌های دیگر
kiosk-previous-languages = زبان‌های قبلی

kiosk-step-language = زبان
kiosk-step-service = برای چه کاری
kiosk-step-people = چند نفر
kiosk-step-ticket = برگه نوبت
kiosk-step = مرحله { $n } از { $total }

kiosk-what-do-you-need = برای چه کاری آمده‌اید؟
kiosk-how-many-people = شما چند نفر هستید؟
kiosk-how-many-people-hint = خودتان و کسانی را که با شما هستند بشمارید. کودکان را هم بشمارید.
kiosk-party =
    { PLURAL($n) ->
        [one] { $n } نفر
       *[other] { $n } نفر
    }
kiosk-party-more =
    { PLURAL($n) ->
        [one] بیشتر از { $n } نفر
       *[other] بیشتر از { $n } نفر
    }
kiosk-one-more = یک نفر بیشتر
kiosk-one-fewer = یک نفر کمتر
kiosk-take-ticket = برگه نوبت بگیرید

kiosk-your-number = شماره شما
kiosk-your-picture = تصویر شما: { $picture }
kiosk-printing = لطفاً صبر کنید. برگه نوبت شما چاپ می‌شود.
kiosk-take-paper = لطفاً برگه نوبت خود را بردارید.
kiosk-printer-failed = پرینتر کار نمی‌کند. لطفاً شماره خود را به یاد بسپارید یا از آن عکس بگیرید.
kiosk-remember-number = لطفاً شماره و تصویر خود را به یاد بسپارید یا از آن‌ها عکس بگیرید.
kiosk-wait-in-hall = در سالن منتظر بمانید. به صفحه نمایش نگاه کنید و گوش بدهید.
kiosk-called-when = وقتی نوبت شما شد، صفحه نمایش شماره، تصویر و غرفه شما را نشان می‌دهد.
kiosk-follow-on-phone = برای دیدن نوبت خود در موبایل، از این کد عکس بگیرید.
kiosk-done = تمام شد

kiosk-cancel-ticket = این برگه نوبت مال من نیست، لغو شود
kiosk-cancel-question = می‌خواهید این برگه نوبت را لغو کنید؟
kiosk-cancel-yes = بله، لغو شود
kiosk-cancel-no = نه، بماند
kiosk-cancelled = برگه نوبت شما لغو شد.
kiosk-cancel-too-late = این برگه نوبت را نمی‌شود اینجا لغو کرد. لطفاً از کارمندان بپرسید.

kiosk-still-there = هنوز اینجا هستید؟
kiosk-more-time = وقت بیشتری لازم دارم
kiosk-restart-in =
    { PLURAL($n) ->
        [one] { $n } ثانیه دیگر از اول شروع می‌شود
       *[other] { $n } ثانیه دیگر از اول شروع می‌شود
    }
kiosk-start-again = شروع از اول

kiosk-service-closed = { $service }: برگه‌های نوبت امروز تمام شده است.
kiosk-service-closed-short = برگه‌های امروز تمام شده است
kiosk-wait-short = حدود { $from } تا { $to } دقیقه
kiosk-all-services-closed = برگه‌های نوبت امروز تمام شده است. لطفاً روز دیگری بیایید.
kiosk-wrong = مشکلی پیش آمد. لطفاً دوباره تلاش کنید.
kiosk-ask-staff = لطفاً از کارمندان بپرسید.
kiosk-not-connected = این دستگاه وصل نیست. لطفاً از کارمندان بپرسید.
kiosk-no-tickets-now = فعلاً نمی‌توانیم برگه نوبت بدهیم.
kiosk-need-help = کمک لازم دارم
kiosk-help-text = لطفاً از کارمندان بپرسید. با خوشحالی به شما کمک می‌کنیم.
kiosk-low-reach = دکمه‌ها پایین بیایند
kiosk-normal-reach = دکمه‌ها بالا بروند

# With an appointment.
kiosk-have-appointment = قرار ملاقات دارم
kiosk-show-code = کد خود را نشان دهید
kiosk-scan-code = کد چهارگوش را جلوی کدخوان بگیرید.
kiosk-type-code = یا کد را اینجا بنویسید:
kiosk-your-code = کد شما:
kiosk-code-mistake = در کد اشتباهی هست. لطفاً هر حرف و عدد را دوباره نگاه کنید.
kiosk-delete-symbol = پاک کردن آخری
kiosk-too-early = قرار ملاقات شما امروز ساعت { $time } است.
kiosk-too-early-next = هنوز زود است. لطفاً از ساعت { $time } دوباره اینجا بیایید.
kiosk-come-back-later = لطفاً بعداً دوباره بیایید.
kiosk-too-late = متأسفیم: برای قرار ملاقات ساعت { $time } خیلی دیر شده است.
kiosk-too-late-next = می‌توانید برگه نوبت بگیرید و منتظر نوبت خود بمانید.
kiosk-wrong-day = روز قرار ملاقات شما { $day }، ساعت { $time } است.
kiosk-wrong-day-next = لطفاً در آن روز بیایید.
kiosk-wrong-day-over = آن روز گذشته است. لطفاً برگه نوبت بگیرید یا از کارمندان بپرسید.
kiosk-appointment-cancelled-next = برگه نوبت بگیرید، یا از کارمندان قرار ملاقات دیگری بخواهید.
kiosk-already-in = شما از قبل برگه نوبت دارید.
kiosk-already-in-next = در سالن به صفحه نمایش نگاه کنید: این شماره را صدا می‌زنیم.
kiosk-unknown-code = این کد را پیدا نمی‌کنیم.
kiosk-unknown-code-next = هر حرف و عدد را دوباره نگاه کنید، یا از کارمندان بپرسید.
kiosk-too-many-codes = اینجا کدهای اشتباه زیادی نوشته شده است.
kiosk-check-in-no-answer = این دستگاه فعلاً نمی‌تواند قرار ملاقات شما را ببیند.
kiosk-check-in-no-answer-next = دوباره تلاش کنید، یا پیش یکی از کارمندان بروید تا این کار را برای شما انجام دهد.
kiosk-day = { $weekday } { $day } { $month }
kiosk-month-january = ژانویه
kiosk-month-february = فوریه
kiosk-month-march = مارس
kiosk-month-april = آوریل
kiosk-month-may = می
kiosk-month-june = ژوئن
kiosk-month-july = جولای
kiosk-month-august = آگوست
kiosk-month-september = سپتامبر
kiosk-month-october = اکتبر
kiosk-month-november = نوامبر
kiosk-month-december = دسامبر

# An appointment on another day, where no tickets are left.
kiosk-another-day = قرار ملاقات برای روز دیگر
kiosk-choose-time = چه وقت می‌خواهید بیایید؟
kiosk-no-times = فعلاً وقت خالی برای قرار ملاقات نیست.
kiosk-your-appointment = قرار ملاقات شما
kiosk-printing-card = لطفاً صبر کنید. کاغذ چاپ می‌شود.
kiosk-take-card = کاغذ را بردارید و آن روز با خود بیاورید.
kiosk-card-failed = پرینتر کار نمی‌کند. لطفاً از این صفحه عکس بگیرید.
