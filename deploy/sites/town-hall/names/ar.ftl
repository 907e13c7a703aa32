service-reception = المعلومات والاستمارات
service-identity-card = بطاقة الهوية
service-papers = الإقامة والشهادات
service-payments = الضرائب والمدفوعات
service-school = المدرسة والوجبات المدرسية
