service-reception = তথ্য ও ফরম
service-identity-card = পরিচয়পত্র
service-residence = বাসস্থান ও ঠিকানা বদল
service-certificates = সনদ
service-civil-status = জন্ম, বিয়ে ও মৃত্যু
service-citizenship = নাগরিকত্ব
