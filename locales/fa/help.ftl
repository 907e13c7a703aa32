# Help at a kiosk: what it says, and what desks are told.
help-call = یک نفر را صدا کنید
help-called = به کارکنان خبر دادیم. لطفاً همین‌جا منتظر بمانید.
help-coming = یک نفر نزد شما می‌آید.
help-nobody-free = الان همه مشغول‌اند. لطفاً کمی صبر کنید.
help-reception = لطفاً به پذیرش بروید.
help-at-kiosk = کمک کنار دستگاه:
help-i-go = من می‌روم
