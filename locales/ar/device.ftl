# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = هذا الجهاز غير مسجَّل بعد.
device-revoked-here = هذا الجهاز لم يعد مسجَّلًا.
device-code = الرمز
device-enter-code = للموظفين: يكتب أحد المسؤولين هذا الرمز في صفحة «الأجهزة».
device-code-life = الرمز صالح لعشر دقائق، ثم يظهر رمز آخر.
device-no-code = لا يوجد رمز الآن. يظهر الرمز عندما يجيب المركز.

# The page for administrators.
device-title = الأجهزة
device-add = إضافة جهاز
device-add-hint = الرجاء كتابة الرمز الذي يظهر على شاشة الجهاز.
device-kind-kiosk = جهاز التذاكر
device-kind-board = شاشة النداء
device-head-device = الجهاز
device-head-printer = الطابعة
device-head-version = الإصدار
device-name = الاسم
device-place = المكان
device-place-hint = أين يوجد الجهاز، للموظفين
device-asks = يطلب منذ الساعة { $time } من العنوان { $address }
device-compare = يرجى القبول فقط إذا كان الرمز على شاشة جهاز من أجهزتكم.
device-approve = قبول
device-approved = { $name } جاهز.
device-seen = شوهد: { $time }
device-never-seen = لم يُشاهد قط
device-revoke = إلغاء التسجيل
device-revoke-question = هل تريد إلغاء تسجيل { $name }؟
device-revoke-text = تتوقف شاشته عن العمل فورًا وتعرض رمزًا جديدًا.
device-revoke-yes = نعم، إلغاء التسجيل
device-revoke-no = لا، يبقى
device-revoked = أُلغي تسجيل { $name }.
device-none = لا توجد أجهزة.
device-as-of = قُرئ الساعة { $time }
device-not-read = لا يمكن قراءة الأجهزة. آخر قراءة الساعة { $time }.

# How a kiosk’s printer is.
device-printer-unknown = غير معروف بعد
device-printer-ok = تعمل
device-printer-paper-low = الورق على وشك النفاد
device-printer-folder = التذاكر تصبح صورًا
device-printer-paper-out = لا يوجد ورق
device-printer-cover-open = الغطاء مفتوح
device-printer-silent = لا تجيب
device-printer-gone = غير موجودة
device-printer-offline = غير متصلة
device-printer-other = معطلة
