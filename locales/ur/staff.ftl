# The menu for staff at the kiosk, behind a PIN.
staff-menu = عملے کے لیے
staff-enter-pin = پن کوڈ لکھیں۔
staff-wrong-pin = پن کوڈ درست نہیں۔
staff-too-many-tries = کئی بار غلط پن کوڈ لکھا گیا۔ براہ کرم چند منٹ انتظار کریں۔
staff-test-print = آزمائشی ٹکٹ چھاپیں
staff-print-again = ٹکٹ { $number } دوبارہ چھاپیں
staff-restart = اسکرین دوبارہ لوڈ کریں
staff-connection = مرکز سے رابطہ
staff-connected = رابطہ ہے
staff-not-connected = رابطہ نہیں
staff-print-list = انتظار کی فہرست چھاپیں
staff-list = انتظار کی فہرست
staff-list-heard = { $time } تک کی صورتِ حال
staff-list-own = اس کے بعد یہاں دیے گئے
staff-papers = ٹکٹ جن کی اطلاع ابھی نہیں دی گئی
staff-papers-unreadable = پڑھے نہیں جا سکتے۔ براہِ کرم یہ نمبر خود پکاریں۔
