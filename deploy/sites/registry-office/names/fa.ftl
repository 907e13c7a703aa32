service-reception = راهنمایی و فرم‌ها
service-identity-card = کارت شناسایی
service-residence = محل سکونت و تغییر نشانی
service-certificates = گواهی‌ها
service-civil-status = تولد، ازدواج و فوت
service-citizenship = تابعیت
