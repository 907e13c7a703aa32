# The kiosk: from the first touch to the ticket.
kiosk-title = টিকিট নিন
kiosk-welcome = স্বাগতম
kiosk-touch-to-begin = শুরু করতে পর্দায় হাত দিন
kiosk-choose-language = আপনার ভাষা বেছে নিন
kiosk-choose-language-again = { $language } বেছে নিতে আবার চাপুন
kiosk-greeting-pause = লেখার নড়াচড়া থামান
kiosk-greeting-play = লেখার নড়াচড়া চালু করুন
kiosk-more-languages = আরও ভাষা
kiosk-previous-languages = আগের ভাষাগুলো

kiosk-step-language = ভাষা
kiosk-step-service = কী দরকার
kiosk-step-people = কতজন
kiosk-step-ticket = টিকিট
kiosk-step = ধাপ { $n }, মোট { $total }

kiosk-what-do-you-need = আপনার কী দরকার?
kiosk-how-many-people = আপনারা কতজন?
kiosk-how-many-people-hint = নিজেকে এবং সঙ্গের সবাইকে গুনুন। শিশুদেরও গুনুন।
kiosk-party = { $n } জন
kiosk-party-more = { $n } জনের বেশি
kiosk-one-more = একজন বাড়ান
kiosk-one-fewer = একজন কমান
kiosk-take-ticket = একটি টিকিট নিন

kiosk-your-number = আপনার নম্বর
kiosk-your-picture = আপনার চিহ্ন: { $picture }
kiosk-printing = অনুগ্রহ করে অপেক্ষা করুন। আপনার টিকিট ছাপা হচ্ছে।
kiosk-take-paper = অনুগ্রহ করে আপনার টিকিট নিন।
kiosk-printer-failed = ছাপার যন্ত্র কাজ করছে না। অনুগ্রহ করে আপনার নম্বর মনে রাখুন বা ছবি তুলে রাখুন।
kiosk-remember-number = অনুগ্রহ করে আপনার নম্বর ও চিহ্ন মনে রাখুন বা ছবি তুলে রাখুন।
kiosk-wait-in-hall = হলঘরে অপেক্ষা করুন। পর্দা দেখুন এবং শুনুন।
kiosk-called-when = আপনার পালা এলে পর্দায় আপনার নম্বর, আপনার চিহ্ন ও কাউন্টার দেখা যাবে।
kiosk-follow-on-phone = ফোনে আপনার পালা দেখতে এই কোডের ছবি তুলুন।
kiosk-done = হয়ে গেছে

kiosk-cancel-ticket = এই টিকিট আমার নয়: বাতিল করুন
kiosk-cancel-question = আপনি কি এই টিকিট বাতিল করতে চান?
kiosk-cancel-yes = হ্যাঁ, বাতিল করুন
kiosk-cancel-no = না, টিকিট রাখুন
kiosk-cancelled = আপনার টিকিট বাতিল হয়েছে।
kiosk-cancel-too-late = এই টিকিট এখানে বাতিল করা যাবে না। অনুগ্রহ করে একজন কর্মীকে বলুন।

kiosk-still-there = আপনি কি এখনও এখানে আছেন?
kiosk-more-time = আমার আরও সময় দরকার
kiosk-restart-in = { $n } সেকেন্ড পরে পর্দা আবার শুরু হবে
kiosk-start-again = আবার শুরু করুন

kiosk-service-closed = { $service }: আজ আর টিকিট নেই।
kiosk-service-closed-short = আজ আর টিকিট নেই
kiosk-wait-short = প্রায় { $from }–{ $to } মিনিট
kiosk-all-services-closed = আজ আর টিকিট নেই। অনুগ্রহ করে অন্য দিন আসুন।
kiosk-wrong = একটি সমস্যা হয়েছে। অনুগ্রহ করে আবার চেষ্টা করুন।
kiosk-ask-staff = অনুগ্রহ করে একজন কর্মীকে বলুন।
kiosk-not-connected = এই যন্ত্রের সংযোগ নেই। অনুগ্রহ করে একজন কর্মীকে বলুন।
kiosk-no-tickets-now = এই মুহূর্তে আমরা টিকিট দিতে পারছি না।
kiosk-need-help = আমার সাহায্য দরকার
kiosk-help-text = অনুগ্রহ করে একজন কর্মীকে বলুন। আমরা আপনাকে খুশি হয়ে সাহায্য করব।
kiosk-low-reach = বোতাম নিচে নামান
kiosk-normal-reach = বোতাম ওপরে তুলুন

# With an appointment.
kiosk-have-appointment = আমার অ্যাপয়েন্টমেন্ট আছে
kiosk-show-code = আপনার কোড দেখান
kiosk-scan-code = চারকোনা কোডটি স্ক্যানারের সামনে ধরুন।
kiosk-type-code = অথবা এখানে কোডটি লিখুন:
kiosk-your-code = আপনার কোড:
kiosk-code-mistake = কোডে ভুল আছে। প্রতিটি অক্ষর ও সংখ্যা মিলিয়ে দেখুন।
kiosk-delete-symbol = শেষটি মুছুন
kiosk-too-early = আপনার অ্যাপয়েন্টমেন্ট আজ { $time }-এ।
kiosk-too-early-next = এখনো সময় হয়নি। অনুগ্রহ করে { $time } থেকে এখানে আবার আসুন।
kiosk-come-back-later = অনুগ্রহ করে পরে আসুন।
kiosk-too-late = দুঃখিত, আপনার { $time }-এর অ্যাপয়েন্টমেন্টের সময় পার হয়ে গেছে।
kiosk-too-late-next = আপনি একটি টিকিট নিয়ে আপনার পালার জন্য অপেক্ষা করতে পারেন।
kiosk-wrong-day = আপনার অ্যাপয়েন্টমেন্টের দিন { $day }, সময় { $time }।
kiosk-wrong-day-next = অনুগ্রহ করে সেই দিন আসুন।
kiosk-wrong-day-over = সেই দিনটি পার হয়ে গেছে। একটি টিকিট নিন অথবা একজন কর্মীকে বলুন।
kiosk-appointment-cancelled-next = একটি টিকিট নিন, অথবা কর্মীর কাছে অন্য অ্যাপয়েন্টমেন্ট চান।
kiosk-already-in = আপনার টিকিট আগেই আছে।
kiosk-already-in-next = হলঘরের পর্দা দেখুন: আমরা এই নম্বর ডাকব।
kiosk-unknown-code = এই কোডটি আমরা খুঁজে পাচ্ছি না।
kiosk-unknown-code-next = প্রতিটি অক্ষর ও সংখ্যা মিলিয়ে দেখুন, অথবা একজন কর্মীকে বলুন।
kiosk-too-many-codes = এখানে অনেকবার ভুল কোড দেওয়া হয়েছে।
kiosk-check-in-no-answer = এই যন্ত্রটি এখন আপনার অ্যাপয়েন্টমেন্ট দেখতে পারছে না।
kiosk-check-in-no-answer-next = আবার চেষ্টা করুন, অথবা একজন কর্মীর কাছে যান, তিনি আপনার হয়ে এটি করতে পারেন।
kiosk-day = { $weekday } { $day } { $month }
kiosk-month-january = জানুয়ারি
kiosk-month-february = ফেব্রুয়ারি
kiosk-month-march = মার্চ
kiosk-month-april = এপ্রিল
kiosk-month-may = মে
kiosk-month-june = জুন
kiosk-month-july = জুলাই
kiosk-month-august = আগস্ট
kiosk-month-september = সেপ্টেম্বর
kiosk-month-october = অক্টোবর
kiosk-month-november = নভেম্বর
kiosk-month-december = ডিসেম্বর

# An appointment on another day, where no tickets are left.
kiosk-another-day = অন্য দিনের অ্যাপয়েন্টমেন্ট
kiosk-choose-time = আপনি কখন আসতে চান?
kiosk-no-times = এখন কোনো অ্যাপয়েন্টমেন্ট খালি নেই।
kiosk-your-appointment = আপনার অ্যাপয়েন্টমেন্ট
kiosk-printing-card = অনুগ্রহ করে অপেক্ষা করুন। কাগজটি ছাপা হচ্ছে।
kiosk-take-card = কাগজটি নিন এবং সেই দিন সঙ্গে আনুন।
kiosk-card-failed = প্রিন্টার কাজ করছে না। অনুগ্রহ করে এই পাতার ছবি তুলুন।
