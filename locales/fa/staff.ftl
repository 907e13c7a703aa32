# The menu for staff at the kiosk, behind a PIN.
staff-menu = ویژه کارمندان
staff-enter-pin = رمز عددی را وارد کنید.
staff-wrong-pin = رمز عددی درست نیست.
staff-too-many-tries = رمز چند بار اشتباه وارد شد. لطفاً چند دقیقه صبر کنید.
staff-test-print = چاپ برگه آزمایشی
staff-print-again = چاپ دوباره برگه { $number }
staff-restart = بارگذاری دوباره صفحه
staff-connection = ارتباط با مرکز
staff-connected = وصل است
staff-not-connected = وصل نیست
