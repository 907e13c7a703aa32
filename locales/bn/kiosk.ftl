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
