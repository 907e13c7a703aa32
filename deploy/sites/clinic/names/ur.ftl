service-welcome = استقبالیہ اور ملاقات کا وقت
service-doctor = ڈاکٹر
service-children = بچوں کا ڈاکٹر
service-vaccination = حفاظتی ٹیکے
service-blood-tests = خون کے ٹیسٹ
service-psychology = نفسیاتی مدد
