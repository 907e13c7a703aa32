# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = حروف درشت
access-contrast = تضاد زیاد
access-dark = صفحهٔ تیره
access-more = بیشتر
access-before = صفحهٔ قبل
access-page = صفحهٔ { $n } از { $total }
access-headset = این صفحه را در گوشی می‌شنوید. پیکان‌ها جابه‌جا می‌کنند و دکمهٔ تأیید انتخاب می‌کند.
access-chosen = انتخاب شد

# What conforms, what does not, and whom to tell.
access-statement = بیانیهٔ دسترس‌پذیری
access-statement-aim = می‌خواهیم همه بتوانند از این صفحه و صفحه‌های ما استفاده کنند.
access-statement-conforms = آن‌ها بخشی از { $standard } را رعایت می‌کنند.
access-statement-not-tried = هنوز همراه با افراد دارای معلولیت آزمایش نشده‌اند.
access-statement-no-voice = همهٔ زبان‌ها صدا ندارند.
access-statement-translations = همهٔ ترجمه‌ها را کسی که با آن زبان بزرگ شده بررسی نکرده است.
access-statement-tell = چیزی برای شما سخت است؟ لطفاً به یکی از کارکنان بگویید. فوراً کمک می‌کنیم.
access-statement-agency = اگر کسی کمک نکرد، می‌توانید به بازرس دیجیتال در { $agency } بنویسید.
