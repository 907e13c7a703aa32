# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = کارت‌های قرار برای روز دیگر
card-how = برای کسانی که امروز نمی‌شود به آن‌ها رسیدگی کرد: کارت‌ها را چاپ کنید، با قیچی جدا کنید و بدهید. هر کارت یک قرار ملاقات در روز دیگری است.
card-booked = هر کارت چاپ‌شده یک وقت گرفته‌شده است. کارت‌هایی را که کسی نگرفت پس بدهید.
card-count = چند کارت؟
card-from = از چه روزی؟
card-language = زبان کارت‌ها
card-make = گرفتن وقت و چاپ
card-made = کارت‌ها: { $n } · { $service }
card-missing = برای { $n } کارت دیگر وقت خالی نیست.
card-none = از این روز به بعد هیچ وقتی خالی نیست. هیچ قراری ثبت نشد.
card-not-handed = داده نشد
card-all = انتخاب همه
card-give-back = پس دادن کارت‌های داده‌نشده
card-choose-first = کارت‌هایی را که داده نشد انتخاب کنید.
card-give-back-question = این کارت‌ها پس داده شود: { $n }؟
card-give-back-text = وقت آن‌ها برای دیگران خالی می‌شود. کاغذ را دور بیندازید.
card-give-back-yes = بله، پس داده شود
card-give-back-no = نه، بماند
card-given-back = پس داده شد: { $n }
card-not-given-back = نمی‌شد پس داد: { $n }

# What is printed on a card.
card-come = در این روز و در این ساعت بیایید. این کارت را نشان دهید.
