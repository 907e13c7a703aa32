# The line before the door: its tokens at a kiosk.
line-kept = مكانك في الطابور: { $n }
line-other-day = بطاقة الطابور هذه ليوم آخر.
line-unknown = لا نجد بطاقة الطابور هذه.
line-ordinary-ticket = يمكنك أخذ تذكرة الآن.
line-used-next = إذا لم يعد معك الرقم، فاسأل الموظفين. أو خذ تذكرة الآن.

# The line before the door: whoever walks along it with a tablet.
line-title = الطابور أمام الباب
line-next-token = البطاقة التالية
line-first = ابدأ بأول شخص في الطابور والمس الزر.
line-number = الرقم في الطابور
line-photograph = اطلب من الشخص أن يصوّر هذا الرمز بهاتفه.
line-handed =
    { PLURAL($n, zero: "none") ->
        [none] لم توزَّع أي بطاقة بعد.
        [zero] لم توزَّع أي بطاقة بعد.
        [one] وُزّعت بطاقة واحدة.
        [two] وُزّعت بطاقتان.
        [few] وُزّعت { $n } بطاقات.
        [many] وُزّعت { $n } بطاقة.
       *[other] وُزّعت { $n } بطاقة.
    }
line-room =
    { PLURAL($n, zero: "none") ->
        [none] لم يعد هناك متسع اليوم.
        [zero] لم يعد هناك متسع اليوم.
        [one] يوجد متسع اليوم لنحو شخص واحد آخر.
        [two] يوجد متسع اليوم لنحو شخصين آخرين.
        [few] يوجد متسع اليوم لنحو { $n } أشخاص آخرين.
        [many] يوجد متسع اليوم لنحو { $n } شخصًا آخر.
       *[other] يوجد متسع اليوم لنحو { $n } شخص آخر.
    }
line-room-none = من يأتي الآن لن يجد متسعًا اليوم على الأرجح.
line-room-to = من الرقم { $n } فصاعدًا لا يوجد متسع اليوم على الأرجح.
line-room-unknown = لا يُعرف بعد كم شخصًا يوجد لهم متسع اليوم.
line-opens = تُفتح الأبواب الساعة { $time }.
line-not-sent = لم يُرسل بعد: لا توجد شبكة. نعيد المحاولة، من فضلك انتظر.
line-look-failed = من دون شبكة لا يُعرف كم بقي من متسع اليوم.

# What the token says on a phone.
line-own = مكانك في الطابور
line-keep = احتفظ بهذه الصفحة. مكانك محفوظ.
line-at-door = عند الباب، اعرض الرمز على جهاز التذاكر.
line-then = ثم اختر ما تحتاج إليه وخذ تذكرتك.
line-ahead =
    { PLURAL($n, zero: "none") ->
        [none] لا أحد قبلك في الطابور
        [zero] لا أحد قبلك في الطابور
        [one] قبلك شخص واحد في الطابور
        [two] قبلك شخصان في الطابور
        [few] قبلك { $n } أشخاص في الطابور
        [many] قبلك { $n } شخصًا في الطابور
       *[other] قبلك { $n } شخص في الطابور
    }
line-room-yes = يوجد على الأرجح وقت لك اليوم.
line-room-no = على الأرجح لا يوجد وقت لك اليوم. اطلب من الموظفين موعدًا في يوم آخر.
line-taken = لقد أخذت تذكرتك. مكانك محفوظ بها.
line-see-ticket = عرض رقمي
line-come = يمكنك أن تأتي وتأخذ تذكرة.
line-offline = الهاتف غير متصل. مكانك محفوظ رغم ذلك.
line-busy = فُتحت صفحات كثيرة جدًا. من فضلك انتظر قليلًا.

# Tokens on paper, where there is no tablet.
line-strip-title = شرائط بطاقات الطابور
line-strip-how = اطبع البطاقات وقصّها ووزّعها بالترتيب، ابتداءً من أول شخص في الطابور.
line-strip-counted = البطاقات المطبوعة تُحسب موزعة: اطبع العدد الذي تحتاج إليه فقط.
line-strip-count = كم بطاقة؟
line-strip-print = طباعة
line-strip-again = الطباعة مرة أخرى
