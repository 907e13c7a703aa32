service-welcome = پذیرش و نوبت‌دهی
service-doctor = پزشک
service-children = پزشک کودکان
service-vaccination = واکسن
service-blood-tests = آزمایش خون
service-psychology = کمک روان‌شناسی
