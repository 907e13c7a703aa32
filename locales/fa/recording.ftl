# The page on which staff record what kiosks say.
recording-title = صداهای ضبط‌شده
recording-hint = یک زبان را انتخاب کنید. هر جمله را بلند بخوانید، به آن گوش دهید و آن را نگه دارید. بعد دستگاه‌های نوبت‌دهی با صدای شما حرف می‌زنند.
recording-done = { $n } از { $total }
recording-record = ضبط
recording-stop = توقف
recording-keep = نگه داشتن
recording-kept = ضبط شده
recording-no-microphone = اینجا نمی‌شود از میکروفون استفاده کرد.
recording-missing = هنوز ضبط نشده: { $n }
recording-silent = صدایی شنیده نشد. لطفاً نزدیک‌تر به میکروفون صحبت کنید.
recording-lacking = هنوز در دستگاه‌های نوبت‌دهی نیست: بعضی صداها ضبط نشده‌اند
