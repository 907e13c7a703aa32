# The line before the door: its tokens at a kiosk.
line-kept = مكانك في الصف: { $n }
line-other-day = بطاقة الصف هذه ليوم آخر.
line-unknown = لا نعرف بطاقة الصف هذه.
line-ordinary-ticket = يمكنك أخذ تذكرة الآن.
line-used-next = إذا لم يعد معك الرقم، فاسأل الموظفين. أو خذ تذكرة الآن.
