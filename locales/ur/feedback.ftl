# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = آج آپ کا تجربہ کیسا رہا؟
feedback-good = اچھا
feedback-fair = درمیانہ
feedback-poor = برا
feedback-hint = کسی کو معلوم نہیں ہوگا کہ جواب کس نے دیا۔
feedback-thanks = جواب دینے کا شکریہ۔

# The same for staff, in numbers.
feedback-title = آنے والے کیا کہتے ہیں
feedback-least = ہفتہ ختم ہونے اور کم از کم { $n } لوگوں کے جواب دینے کے بعد دکھایا جاتا ہے۔
