# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = یہ آلہ ابھی رجسٹر نہیں ہے۔
device-revoked-here = یہ آلہ اب رجسٹر نہیں رہا۔
device-code = کوڈ
device-enter-code = عملے کے لیے: منتظم یہ کوڈ صفحہ ”آلات“ پر لکھے۔
device-code-life = کوڈ دس منٹ تک چلتا ہے۔ پھر نیا کوڈ آتا ہے۔
device-no-code = ابھی کوئی کوڈ نہیں۔ مرکز کے جواب پر کوڈ آئے گا۔

# The page for administrators.
device-title = آلات
device-add = آلہ شامل کریں
device-add-hint = وہ کوڈ لکھیں جو آلے کی اسکرین پر ہے۔
device-kind-kiosk = ٹکٹ مشین
device-kind-board = بلاوے کی اسکرین
device-head-device = آلہ
device-head-printer = پرنٹر
device-head-version = ورژن
device-name = نام
device-place = جگہ
device-place-hint = آلہ کہاں ہے، عملے کے لیے
device-asks = { $time } سے درخواست ہے، پتہ { $address }
device-compare = صرف تب قبول کریں جب کوڈ آپ کے اپنے آلے کی اسکرین پر ہو۔
device-approve = قبول کریں
device-approved = { $name } تیار ہے۔
device-seen = آخری بار: { $time }
device-never-seen = کبھی نہیں دیکھا
device-revoke = منسوخ کریں
device-revoke-question = کیا آپ { $name } کو منسوخ کرنا چاہتے ہیں؟
device-revoke-text = اس کی اسکرین فوراً بند ہو جائے گی اور نیا کوڈ دکھائے گی۔
device-revoke-yes = جی ہاں، منسوخ کریں
device-revoke-no = جی نہیں، رہنے دیں
device-revoked = { $name } منسوخ ہو گیا۔
device-none = کوئی آلہ نہیں۔
device-as-of = { $time } پر پڑھا گیا
device-not-read = آلات پڑھے نہیں جا سکتے۔ آخری بار { $time } پر پڑھے گئے۔

# How a kiosk’s printer is.
device-printer-unknown = ابھی معلوم نہیں
device-printer-ok = ٹھیک ہے
device-printer-paper-low = کاغذ ختم ہونے والا ہے
device-printer-folder = ٹکٹ تصویریں بنتے ہیں
device-printer-paper-out = کاغذ نہیں ہے
device-printer-cover-open = ڈھکن کھلا ہے
device-printer-silent = جواب نہیں دیتا
device-printer-gone = نہیں ملتا
device-printer-offline = آف لائن
device-printer-other = خراب ہے
