# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = المواعيد
appointment-day = اليوم
appointment-before = اليوم السابق
appointment-after = اليوم التالي
appointment-today = اليوم الحالي
appointment-code = الرمز
appointment-hint = يرجى مسح البطاقة، أو كتابة الرمز أو جزء منه.
appointment-none = لا توجد مواعيد في هذا اليوم.
appointment-none-match = لا يوجد في هذا اليوم رمز يحتوي على هذا.
appointment-state-open = منتظَر
appointment-state-late = متأخر
appointment-state-missed = لم يحضر
appointment-state-cancelled = ملغى
appointment-state-checked-in = سُجّل حضوره
appointment-state-checked-in-as = سُجّل حضوره: { $number }
appointment-state-done = انتهى

# Checking in.
appointment-check-in = تسجيل الحضور
appointment-checked-in = سُجّل الحضور لموعد الساعة { $time }. يرجى إخبار الشخص بهذا الرقم.
appointment-walk-in = إعطاء تذكرة بدون موعد
appointment-walk-in-given = تذكرة بدون موعد. يرجى إخبار الشخص بهذا الرقم.

# Booking, moving, the card.
appointment-new = موعد جديد
appointment-next-for = الموعد القادم للرقم { $number }
appointment-what = لأي غرض
appointment-what-missing = يرجى اختيار الغرض من الموعد.
appointment-free = عرض الأوقات المتاحة
appointment-booked = تم حجز الموعد.
appointment-moved = أصبح للموعد وقت جديد.
appointment-card = بطاقة للطباعة
appointment-contact = بريد إلكتروني أو هاتف للرسائل، إذا رغب الشخص في ذلك
appointment-contact-keep = تدوين
appointment-contact-kept = تُرسَل الرسائل عن الموعد إلى هناك.
