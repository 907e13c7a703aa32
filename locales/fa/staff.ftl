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
staff-print-list = چاپ فهرست انتظار
staff-list = فهرست انتظار
staff-list-heard = وضعیت در { $time }
staff-list-own = پس از آن اینجا داده شده
staff-papers = برگه‌هایی که هنوز اطلاع داده نشده
staff-papers-unreadable = خوانده نمی‌شوند. لطفاً این شماره‌ها را خودتان صدا بزنید.
