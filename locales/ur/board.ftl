# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = بلائے گئے نمبر
board-welcome = خوش آمدید
board-number = نمبر
board-desk = کاؤنٹر
board-go-to-desk = براہ کرم کاؤنٹر { $desk } پر جائیں
board-call-spoken = نمبر { $number }، { $picture }۔ براہ کرم کاؤنٹر { $desk } پر جائیں۔
board-call-short = نمبر { $number }۔ کاؤنٹر { $desk }۔
board-call-together = نمبر { $numbers }۔ براہ کرم کاؤنٹر { $desk } پر جائیں۔
board-called-before = پہلے بلائے گئے
board-nobody = ابھی کسی کی باری نہیں۔ براہ کرم انتظار کریں۔
board-withdrawn = براہ کرم انتظار کریں: بلاوا واپس لے لیا گیا ہے
board-not-live = { $time } بجے کے بعد نئی معلومات نہیں
board-connecting = اسکرین رابطہ کر رہی ہے۔ براہ کرم انتظار کریں۔
board-sound-off = آواز بند ہے۔ عملے کے لیے: اسکرین کو چھوئیں یا کوئی بٹن دبائیں، یا براؤزر کو { $flag } کے ساتھ چلائیں
