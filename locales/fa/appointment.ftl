# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = قرارهای ملاقات
appointment-day = روز
appointment-before = روز قبل
appointment-after = روز بعد
appointment-today = امروز
appointment-code = کد
appointment-hint = کارت را جلوی کدخوان بگیرید، یا کد یا بخشی از آن را بنویسید.
appointment-none = در این روز هیچ قرار ملاقاتی نیست.
appointment-none-match = هیچ‌یک از کدهای این روز این را در خود ندارد.
appointment-state-open = خواهد آمد
appointment-state-late = دیر کرده
appointment-state-missed = نیامد
appointment-state-cancelled = لغو شده
appointment-state-checked-in = حاضر
appointment-state-checked-in-as = حاضر: { $number }
appointment-state-done = تمام شده

# Checking in.
appointment-check-in = ثبت حضور
appointment-checked-in = حضور برای قرار ساعت { $time } ثبت شد. لطفاً این شماره را به شخص بگویید.
appointment-walk-in = دادن برگه نوبت بدون قرار ملاقات
appointment-walk-in-given = یک برگه نوبت بدون قرار ملاقات. لطفاً این شماره را به شخص بگویید.

# Booking, moving, the card.
appointment-new = قرار ملاقات جدید
appointment-next-for = قرار بعدی برای شماره { $number }
appointment-what = برای چه کاری
appointment-what-missing = انتخاب کنید برای چه کاری است.
appointment-free = نمایش وقت‌های خالی
appointment-booked = قرار ملاقات ثبت شد.
appointment-moved = وقت قرار ملاقات تغییر کرد.
appointment-card = کارت برای چاپ
appointment-contact = ایمیل یا تلفن برای فرستادن پیام، اگر شخص بخواهد
appointment-contact-keep = یادداشت کردن
appointment-contact-kept = پیام‌های این قرار به آنجا فرستاده می‌شود.
