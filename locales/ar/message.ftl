# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $day }/{ $month }/{ $year }
message-confirmed = موعدك: { $weekday } { $date }، { $time }، { $place }
message-reminded = تذكير بموعدك: { $weekday } { $date }، { $time }، { $place }
message-moved = لموعدك وقت جديد: { $weekday } { $date }، { $time }، { $place }
message-offered = يمكنك الحضور قبل موعدك: { $weekday } { $date }، { $time }، { $place }. الرجاء الرد قبل { $until }. يبقى موعدك كما هو حتى تقول نعم.
message-place = يوجد وقت متاح لك: { $weekday } { $date }، { $time }، { $place }. الرجاء الرد قبل { $until }. بعد ذلك يُعطى لشخص آخر.
message-cancelled = أُلغي موعدك: { $weekday } { $date }، { $time }، { $place }
message-look = لرؤيته أو تغييره أو إلغائه: { $link }
message-why = تركتَ هذا العنوان لهذا الموعد وحده. يُمحى عندما ينتهي يوم الموعد. لا أحد يقرأ الردود على هذه الرسالة.
