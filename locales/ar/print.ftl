# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk }: تجري طباعة التذكرة { $number }.
print-done = { $kiosk }: طُبعت التذكرة { $number }.
print-no-paper = { $kiosk }: لم تخرج ورقة التذكرة { $number }.
print-unknown = { $kiosk }: ربما طُبعت التذكرة { $number }. تحقق هناك من فضلك.
print-unreached = { $kiosk } لا يجيب. لم تُطبع التذكرة { $number }.
