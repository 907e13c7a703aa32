# A ticket that is held before the kiosk’s scanner.
key-step-out = أحتاج إلى 15 دقيقة
key-place-kept = مكانك محفوظ.
key-back = لقد عدت
key-print-again = اطبع مرة أخرى
key-unknown = هذه التذكرة ليست لهذا اليوم.
