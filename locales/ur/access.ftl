# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = بڑے حروف
access-contrast = تیز فرق والے رنگ
access-dark = گہرے رنگ کی سکرین
access-more = مزید
access-before = پچھلا صفحہ
access-page = صفحہ { $n } از { $total }
access-headset = آپ یہ صفحہ ہیڈ فون میں سن رہے ہیں۔ تیر کے بٹن آگے پیچھے لے جاتے ہیں، تصدیق کا بٹن چنتا ہے۔
access-chosen = چنا گیا

# What conforms, what does not, and whom to tell.
access-statement = رسائی کا بیان
access-statement-aim = ہم چاہتے ہیں کہ ہر کوئی یہ سکرین اور ہمارے صفحے استعمال کر سکے۔
access-statement-conforms = یہ { $standard } پر جزوی طور پر پورے اترتے ہیں۔
access-statement-not-tried = انہیں ابھی معذور افراد کے ساتھ آزمایا نہیں گیا۔
access-statement-no-voice = ہر زبان کی آواز نہیں ہے۔
access-statement-translations = ہر ترجمہ کسی ایسے شخص نے نہیں جانچا جو اس زبان کے ساتھ بڑا ہوا ہو۔
access-statement-tell = کیا کوئی چیز آپ کے لیے مشکل ہے؟ براہ کرم عملے کو بتائیں۔ ہم فوراً مدد کریں گے۔
access-statement-agency = اگر کوئی مدد نہ کرے تو آپ { $agency } کے ڈیجیٹل محتسب کو لکھ سکتے ہیں۔
