# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = این دستگاه هنوز ثبت نشده است.
device-revoked-here = ثبت این دستگاه لغو شده است.
device-code = کد
device-enter-code = برای کارمندان: مدیر سیستم این کد را در صفحه «دستگاه‌ها» وارد می‌کند.
device-code-life = این کد ده دقیقه اعتبار دارد. بعد از آن کد دیگری می‌آید.
device-no-code = فعلاً کدی نیست. وقتی مرکز پاسخ بدهد، کد می‌آید.

# The page for administrators.
device-title = دستگاه‌ها
device-add = افزودن دستگاه
device-add-hint = کدی را که دستگاه روی صفحه نمایش خود نشان می‌دهد وارد کنید.
device-kind-kiosk = دستگاه نوبت‌دهی
device-kind-board = صفحه نمایش
device-head-device = دستگاه
device-head-printer = پرینتر
device-head-version = نسخه
device-name = نام
device-place = محل
device-place-hint = جایی که دستگاه هست، برای کارمندان
device-asks = از ساعت { $time } از آدرس { $address } درخواست دارد
device-compare = فقط وقتی آن را بپذیرید که این کد روی صفحه نمایش یکی از دستگاه‌های خودتان باشد.
device-approve = پذیرفتن
device-approved = { $name } آماده است.
device-seen = دیده شد: { $time }
device-never-seen = هرگز دیده نشده
device-revoke = لغو ثبت
device-revoke-question = می‌خواهید ثبت { $name } را لغو کنید؟
device-revoke-text = صفحه نمایش آن فوراً از کار می‌افتد و کد جدیدی نشان می‌دهد.
device-revoke-yes = بله، ثبت لغو شود
device-revoke-no = نه، بماند
device-revoked = ثبت { $name } لغو شد.
device-none = هیچ دستگاهی نیست.
device-as-of = ساعت { $time } خوانده شد
device-not-read = دستگاه‌ها خوانده نمی‌شوند. آخرین بار در ساعت { $time } خوانده شدند.

# How a kiosk’s printer is.
device-printer-unknown = هنوز معلوم نیست
device-printer-ok = کار می‌کند
device-printer-paper-low = کاغذ رو به تمام شدن است
device-printer-folder = برگه‌های نوبت به شکل تصویر ذخیره می‌شوند
device-printer-paper-out = کاغذ ندارد
device-printer-cover-open = درپوش باز است
device-printer-silent = پاسخ نمی‌دهد
device-printer-gone = پیدا نمی‌شود
device-printer-offline = وصل نیست
device-printer-other = خراب است
