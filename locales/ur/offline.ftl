# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = آپ کا نمبر درست ہے اور پکارا جائے گا۔
offline-wait = ابھی معلوم نہیں کہ کتنا انتظار کرنا ہوگا۔
