# The page on which staff record what kiosks say.
recording-title = التسجيلات
recording-hint = الرجاء اختيار لغة وقراءة كل جملة بصوت واضح ثم الاستماع إليها وحفظها. بعد ذلك تتكلم أجهزة التذاكر بصوتك.
recording-done = { $n } من { $total }
recording-record = تسجيل
recording-stop = إيقاف
recording-keep = حفظ
recording-kept = مسجَّلة
recording-no-microphone = لا يمكن استخدام الميكروفون هنا.
recording-missing = ما زال ينقص: { $n }
recording-silent = لم يُسمع أي صوت. يرجى التحدث أقرب إلى الميكروفون.
recording-lacking = غير متاحة بعد على أجهزة التذاكر: هناك تسجيلات ناقصة
