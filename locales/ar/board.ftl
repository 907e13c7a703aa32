# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = النداءات
board-welcome = أهلًا وسهلًا
board-number = الرقم
board-desk = المكتب
board-go-to-desk = الرجاء التوجه إلى المكتب { $desk }
board-call-spoken = الرقم { $number }، { $picture }. الرجاء التوجه إلى المكتب { $desk }.
board-call-short = الرقم { $number }. المكتب { $desk }.
board-call-together = الأرقام { $numbers }. الرجاء التوجه إلى المكتب { $desk }.
board-called-before = نداءات سابقة
board-nobody = لا ننادي أحدًا الآن. الرجاء انتظار رقمك.
board-withdrawn = الرجاء الانتظار: أُلغي النداء
board-not-live = غير محدّث منذ الساعة { $time }
board-connecting = جارٍ اتصال الشاشة. الرجاء الانتظار.
board-sound-off = الصوت متوقف. للموظفين: يرجى لمس الشاشة أو الضغط على أي مفتاح، أو تشغيل المتصفح بالخيار { $flag }
