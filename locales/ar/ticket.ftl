# The paper ticket: five short lines at most.
ticket-title = تذكرتك
ticket-number = رقمك
ticket-look = يرجى البحث عن رقمك ورسمتك على الشاشة.
ticket-issued = صدرت الساعة { $time }
ticket-only-today = صالحة لليوم فقط
ticket-follow = متابعة دورك على هاتفك
ticket-back-by = لا داعي للانتظار هنا. الرجاء العودة قبل الساعة { $time }.
ticket-training = تدريب – تذكرة غير حقيقية
ticket-appointment = موعد الساعة { $time }

# The card of an appointment.
ticket-card-come = يرجى الحضور قبل الموعد بـ 10 دقائق وإظهار هذا الرمز للجهاز عند المدخل.
