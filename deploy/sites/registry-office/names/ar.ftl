service-reception = المعلومات والاستمارات
service-identity-card = بطاقة الهوية
service-residence = الإقامة وتغيير العنوان
service-certificates = الشهادات
service-civil-status = الولادات والزواج والوفيات
service-citizenship = الجنسية
