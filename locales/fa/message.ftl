# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $day }/{ $month }/{ $year }
message-confirmed = قرار ملاقات شما: { $weekday } { $date }، { $time }، { $place }
message-reminded = یادآوری قرار ملاقات شما: { $weekday } { $date }، { $time }، { $place }
message-moved = وقت قرار ملاقات شما تغییر کرد: { $weekday } { $date }، { $time }، { $place }
message-offered = می‌توانید زودتر بیایید: { $weekday } { $date }، { $time }، { $place }. لطفاً تا { $until } پاسخ دهید. تا وقتی بله نگویید، قرار ملاقات شما سر جایش است.
message-place = یک وقت برای شما خالی است: { $weekday } { $date }، { $time }، { $place }. لطفاً تا { $until } پاسخ دهید. بعد از آن به کس دیگری داده می‌شود.
message-cancelled = قرار ملاقات شما لغو شد: { $weekday } { $date }، { $time }، { $place }
message-look = برای دیدن، تغییر دادن یا لغو کردن آن: { $link }
message-why = شما این آدرس را فقط برای همین قرار ملاقات داده‌اید. وقتی روز قرار تمام شود، آدرس پاک می‌شود. پاسخ به این پیام را کسی نمی‌خواند.
