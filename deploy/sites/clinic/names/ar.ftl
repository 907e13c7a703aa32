service-welcome = الاستقبال والمواعيد
service-doctor = الطبيب
service-children = طبيب الأطفال
service-vaccination = التطعيم
service-blood-tests = تحاليل الدم
service-psychology = الدعم النفسي
