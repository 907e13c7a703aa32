# A ticket that is held before the kiosk’s scanner.
key-step-out = 15 دقیقه وقت لازم دارم
key-place-kept = نوبت شما محفوظ است.
key-back = برگشتم
key-print-again = دوباره چاپ کن
key-unknown = این برگه نوبت برای امروز نیست.
