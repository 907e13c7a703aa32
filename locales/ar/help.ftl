# Help at a kiosk: what it says, and what desks are told.
help-call = استدعاء أحد الموظفين
help-called = أخبرنا الموظفين. انتظر هنا من فضلك.
help-coming = أحد الموظفين قادم إليك.
help-nobody-free = الجميع مشغولون الآن. انتظر قليلاً من فضلك.
help-reception = اذهب إلى الاستقبال من فضلك.
help-at-kiosk = مساعدة عند الجهاز:
help-i-go = سأذهب أنا
