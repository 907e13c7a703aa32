# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = أريد موعدًا أقرب
earlier-ask-hint = إذا تنازل شخص عن موعده، نعرضه عليك هنا. يبقى موعدك كما هو حتى تقول نعم.
earlier-asked = طلبت موعدًا أقرب
earlier-asked-hint = إذا توفر وقت، ستراه هنا. الرجاء النظر إلى هذه الصفحة من حين إلى آخر. يبقى موعدك كما هو.
earlier-stop = لا أحتاج إلى موعد أقرب
earlier-offered = يوجد وقت أقرب لك
earlier-until = نحتفظ به لك حتى { $day }، الساعة { $time }. إذا لم تجب، يبقى موعدك كما هو.
earlier-take = نعم، سأحضر في هذا الوقت
earlier-pass = لا، أحتفظ بموعدي
earlier-over = لم يعد هذا الوقت متاحًا. يبقى موعدك كما هو.
