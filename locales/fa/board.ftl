# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = اعلام نوبت
board-welcome = خوش آمدید
board-number = شماره
board-desk = غرفه
board-go-to-desk = لطفاً به غرفه { $desk } بروید
board-call-spoken = شماره { $number }، { $picture }. لطفاً به غرفه { $desk } بروید.
board-call-short = شماره { $number }. غرفه { $desk }.
board-call-together = شماره‌های { $numbers }. لطفاً به غرفه { $desk } بروید.
board-called-before = شماره‌های قبلی
board-nobody = فعلاً کسی را صدا نمی‌زنیم. لطفاً منتظر شماره خود باشید.
board-withdrawn = لطفاً صبر کنید: این شماره هنوز نوبتش نیست
board-not-live = از ساعت { $time } به‌روز نشده است
board-connecting = صفحه نمایش در حال وصل شدن است. لطفاً صبر کنید.
board-sound-off = صدا خاموش است. برای کارمندان: صفحه نمایش را لمس کنید یا کلیدی را فشار دهید، یا مرورگر را با { $flag } باز کنید
