# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = چهار رقم روی صفحه نمایش سالن
come-code-hint = کنار تصویر یک موبایل هستند و هر چند دقیقه عوض می‌شوند.
come-code-wrong = این رقم‌ها دیگر روی صفحه نیستند. لطفاً به صفحه نمایش نگاه کنید و دوباره امتحان کنید.
come-enough = در این موبایل سه برگه نوبت دارید. برای برگه‌های دیگر از دستگاه نوبت‌دهی استفاده کنید.
come-code-on-board = رقم‌ها برای گرفتن نوبت با موبایل:
# In large letters on the poster, one line in each language.
come-poster = با موبایل خود نوبت بگیرید
# For staff: the page on which the poster is printed.
come-poster-title = پوستر نوبت‌گیری با موبایل
come-poster-hint = مراجعان این کد را اسکن می‌کنند و با موبایل خود نوبت می‌گیرند.
