# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = অ্যাপয়েন্টমেন্টগুলি
appointment-day = দিন
appointment-before = আগের দিন
appointment-after = পরের দিন
appointment-today = আজ
appointment-code = কোড
appointment-hint = কার্ডটি স্ক্যান করুন, অথবা কোড বা তার কিছু অংশ লিখুন।
appointment-none = এই দিনে কোনো অ্যাপয়েন্টমেন্ট নেই।
appointment-none-match = এই দিনের কোনো কোডে এটি নেই।
appointment-state-open = আসার কথা
appointment-state-late = দেরি
appointment-state-missed = আসেননি
appointment-state-cancelled = বাতিল
appointment-state-checked-in = এসেছেন
appointment-state-checked-in-as = এসেছেন: { $number }
appointment-state-done = শেষ

# Checking in.
appointment-check-in = আসা নথিভুক্ত করুন
appointment-checked-in = { $time }-এর অ্যাপয়েন্টমেন্টের জন্য আসা নথিভুক্ত হয়েছে। অনুগ্রহ করে ব্যক্তিকে এই নম্বরটি বলুন।
appointment-walk-in = অ্যাপয়েন্টমেন্ট ছাড়া টিকিট দিন
appointment-walk-in-given = অ্যাপয়েন্টমেন্ট ছাড়া টিকিট। অনুগ্রহ করে ব্যক্তিকে এই নম্বরটি বলুন।
