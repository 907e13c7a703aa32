# The paper ticket: five short lines at most.
ticket-title = آپ کا ٹکٹ
ticket-number = آپ کا نمبر
ticket-look = اسکرین پر اپنا نمبر اور اپنا نشان دیکھیں۔
ticket-issued = { $time } بجے لیا گیا
ticket-only-today = صرف آج کے لیے
ticket-follow = فون پر اپنی باری دیکھیں
ticket-back-by = یہاں انتظار کرنا ضروری نہیں۔ براہ کرم { $time } بجے تک واپس آ جائیں۔
ticket-training = مشق – یہ اصلی ٹکٹ نہیں
ticket-appointment = ملاقات { $time }

# The card of an appointment.
ticket-card-come = 10 منٹ پہلے آئیں اور داخلے پر مشین کو یہ کوڈ دکھائیں۔
