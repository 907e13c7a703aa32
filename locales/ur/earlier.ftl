# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = مجھے پہلے کا وقت چاہیے
earlier-ask-hint = اگر کوئی اپنا وقت چھوڑ دے تو ہم وہ یہاں آپ کو دیتے ہیں۔ جب تک آپ ہاں نہ کہیں، آپ کی ملاقات ویسی ہی رہتی ہے۔
earlier-asked = آپ پہلے آنا چاہتے ہیں
earlier-asked-hint = اگر کوئی وقت خالی ہوا تو یہاں نظر آئے گا۔ براہ کرم کبھی کبھی یہ صفحہ دیکھیں۔ آپ کی ملاقات ویسی ہی رہتی ہے۔
earlier-stop = مجھے پہلے وقت کی ضرورت نہیں
earlier-offered = آپ کے لیے پہلے کا وقت خالی ہے
earlier-until = ہم اسے { $day }، { $time } تک آپ کے لیے رکھتے ہیں۔ اگر آپ جواب نہ دیں تو آپ کی ملاقات ویسی ہی رہتی ہے۔
earlier-take = جی ہاں، یہ وقت ٹھیک ہے
earlier-pass = جی نہیں، میری ملاقات رہنے دیں
earlier-over = یہ وقت اب خالی نہیں ہے۔ آپ کی ملاقات ویسی ہی ہے۔
