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
