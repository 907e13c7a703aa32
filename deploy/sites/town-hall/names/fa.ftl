service-reception = راهنمایی و فرم‌ها
service-identity-card = کارت شناسایی
service-papers = محل سکونت و گواهی‌ها
service-payments = مالیات و پرداخت‌ها
service-school = مدرسه و غذای مدرسه
