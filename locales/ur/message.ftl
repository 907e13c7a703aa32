# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $day }/{ $month }/{ $year }
message-confirmed = آپ کی ملاقات: { $weekday } { $date }، { $time }، { $place }
message-reminded = آپ کی ملاقات کی یاد دہانی: { $weekday } { $date }، { $time }، { $place }
message-moved = آپ کی ملاقات کا نیا وقت: { $weekday } { $date }، { $time }، { $place }
message-offered = آپ پہلے آ سکتے ہیں: { $weekday } { $date }، { $time }، { $place }۔ براہ کرم { $until } تک جواب دیں۔ جب تک آپ ہاں نہ کہیں، آپ کی ملاقات ویسی ہی رہتی ہے۔
message-place = آپ کے لیے ایک وقت خالی ہے: { $weekday } { $date }، { $time }، { $place }۔ براہ کرم { $until } تک جواب دیں۔ اس کے بعد یہ کسی اور کو ملے گا۔
message-cancelled = آپ کی ملاقات منسوخ ہے: { $weekday } { $date }، { $time }، { $place }
message-look = اسے دیکھنے، بدلنے یا منسوخ کرنے کے لیے: { $link }
message-why = آپ نے یہ پتا صرف اس ملاقات کے لیے دیا تھا۔ ملاقات کا دن ختم ہونے پر یہ مٹا دیا جاتا ہے۔ اس پیغام کے جواب کوئی نہیں پڑھتا۔
