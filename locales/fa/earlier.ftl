# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = وقت زودتری می‌خواهم
earlier-ask-hint = اگر کسی از وقت خود بگذرد، آن را اینجا به شما پیشنهاد می‌کنیم. تا وقتی بله نگویید، قرار ملاقات شما سر جایش است.
earlier-asked = شما وقت زودتری می‌خواهید
earlier-asked-hint = اگر وقتی خالی شود، آن را اینجا می‌بینید. لطفاً گاهی به این صفحه نگاه کنید. قرار ملاقات شما سر جایش است.
earlier-stop = وقت زودتر لازم ندارم
earlier-offered = یک وقت زودتر برای شما خالی است
earlier-until = آن را تا { $day }، ساعت { $time } برای شما نگه می‌داریم. اگر پاسخ ندهید، قرار ملاقات شما سر جایش می‌ماند.
earlier-take = بله، آن وقت می‌آیم
earlier-pass = نه، قرار خودم بماند
earlier-over = این وقت دیگر خالی نیست. قرار ملاقات شما سر جایش است.
