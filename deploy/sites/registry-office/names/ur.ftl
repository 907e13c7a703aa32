service-reception = معلومات اور فارم
service-identity-card = شناختی کارڈ
service-residence = رہائش اور پتے کی تبدیلی
service-certificates = سرٹیفکیٹ
service-civil-status = پیدائش، شادی اور وفات
service-citizenship = شہریت
