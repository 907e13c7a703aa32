# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = دوسرے دن کے کارڈ
card-how = جن لوگوں کی آج باری نہیں آ سکتی ان کے لیے: کارڈ چھاپیں، کاٹیں اور دیں۔ ہر کارڈ کسی دوسرے دن کی اپائنٹمنٹ ہے۔
card-booked = ہر چھپا ہوا کارڈ بک کیا ہوا وقت ہے۔ جو کارڈ کسی نے نہیں لیے انہیں واپس کریں۔
card-count = کتنے کارڈ؟
card-from = کس دن سے؟
card-language = کارڈوں کی زبان
card-make = بک کریں اور چھاپیں
card-made = کارڈ: { $n } · { $service }
card-missing = مزید { $n } کے لیے کوئی وقت خالی نہیں۔
card-none = اس دن سے کوئی وقت خالی نہیں۔ کچھ بک نہیں ہوا۔
card-not-handed = نہیں دیا گیا
card-all = سب چنیں
card-give-back = جو نہیں دیے گئے انہیں واپس کریں
card-choose-first = جو کارڈ نہیں دیے گئے انہیں چنیں۔
card-give-back-question = یہ کارڈ واپس کریں: { $n }؟
card-give-back-text = ان کے وقت دوسروں کے لیے خالی ہو جائیں گے۔ کاغذ پھینک دیں۔
card-give-back-yes = ہاں، واپس کریں
card-give-back-no = نہیں، رہنے دیں
card-given-back = واپس ہوئے: { $n }
card-not-given-back = واپس نہیں ہو سکے: { $n }

# What is printed on a card.
card-come = اس دن، اس وقت آئیں۔ یہ کارڈ دکھائیں۔
