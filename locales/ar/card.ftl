# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = بطاقات موعد ليوم آخر
card-how = لمن لا يمكن خدمتهم اليوم: اطبع البطاقات وقصّها ووزّعها. كل بطاقة موعد في يوم آخر.
card-booked = كل بطاقة مطبوعة وقت محجوز. أعد البطاقات التي لم يأخذها أحد.
card-count = كم بطاقة؟
card-from = من أي يوم؟
card-language = لغة البطاقات
card-make = الحجز والطباعة
card-made = البطاقات: { $n } · { $service }
card-missing = لا يوجد وقت متاح لعدد آخر: { $n }
card-none = لا يوجد وقت متاح من هذا اليوم. لم يُحجز أي موعد.
card-not-handed = لم تُوزَّع
card-all = اختيار الكل
card-give-back = إعادة البطاقات التي لم تُوزَّع
card-choose-first = اختر البطاقات التي لم تُوزَّع.
card-give-back-question = هل تعيد هذه البطاقات: { $n }؟
card-give-back-text = تصبح أوقاتها متاحة لغيرهم. تخلّص من الورق.
card-give-back-yes = نعم، أعدها
card-give-back-no = لا، احتفظ بها
card-given-back = أُعيدت: { $n }
card-not-given-back = تعذّرت إعادة: { $n }

# What is printed on a card.
card-come = يرجى الحضور في هذا اليوم وفي هذا الوقت، وإظهار هذه البطاقة.
