# The menu for staff at the kiosk, behind a PIN.
staff-menu = للموظفين
staff-enter-pin = أدخل الرقم السري.
staff-wrong-pin = الرقم السري غير صحيح.
staff-too-many-tries = محاولات خاطئة كثيرة. الرجاء الانتظار بضع دقائق.
staff-test-print = طباعة تذكرة تجريبية
staff-print-again = إعادة طباعة التذكرة { $number }
staff-restart = إعادة تحميل الشاشة
staff-connection = الاتصال بالمركز
staff-connected = متصل
staff-not-connected = غير متصل
staff-print-list = طباعة قائمة الانتظار
staff-list = قائمة الانتظار
staff-list-heard = الوضع في { $time }
staff-list-own = أُعطيت هنا بعد ذلك
staff-papers = تذاكر لم تُبلَّغ بعد
staff-papers-unreadable = لا يمكن قراءتها. يُرجى مناداة هذه الأرقام بأنفسكم.
