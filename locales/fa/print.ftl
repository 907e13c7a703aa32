# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk }: برگه { $number } در حال چاپ است.
print-done = { $kiosk }: برگه { $number } چاپ شد.
print-no-paper = { $kiosk }: کاغذ برگه { $number } بیرون نیامد.
print-unknown = { $kiosk }: شاید برگه { $number } چاپ شده باشد. لطفاً آنجا را نگاه کنید.
print-unreached = { $kiosk } پاسخ نمی‌دهد. برگه { $number } چاپ نشد.
