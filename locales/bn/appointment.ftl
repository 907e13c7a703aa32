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

# Booking, moving, the card.
appointment-new = নতুন অ্যাপয়েন্টমেন্ট
appointment-next-for = { $number } নম্বরের পরের অ্যাপয়েন্টমেন্ট
appointment-what = কীসের জন্য
appointment-what-missing = কীসের জন্য তা বেছে নিন।
appointment-free = খালি সময় দেখান
appointment-booked = অ্যাপয়েন্টমেন্ট নেওয়া হয়েছে।
appointment-moved = অ্যাপয়েন্টমেন্টের নতুন সময় ঠিক হয়েছে।
appointment-card = ছাপার কার্ড
appointment-contact = বার্তার জন্য ই-মেইল বা ফোন, যদি ব্যক্তি চান
appointment-contact-keep = লিখে রাখুন
appointment-contact-kept = অ্যাপয়েন্টমেন্টের বার্তা সেখানে যায়।
