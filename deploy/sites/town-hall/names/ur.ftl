service-reception = معلومات اور فارم
service-identity-card = شناختی کارڈ
service-papers = رہائش اور سرٹیفکیٹ
service-payments = ٹیکس اور ادائیگی
service-school = اسکول اور اسکول کا کھانا
