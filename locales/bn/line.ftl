# The line before the door: its tokens at a kiosk.
line-kept = লাইনে আপনার জায়গা: { $n }
line-other-day = লাইনের এই টোকেন অন্য দিনের।
line-unknown = লাইনের এই টোকেন আমাদের জানা নেই।
line-ordinary-ticket = আপনি এখন একটি টিকিট নিতে পারেন।
line-used-next = নম্বরটি আর আপনার কাছে না থাকলে কর্মীদের জিজ্ঞাসা করুন। অথবা এখন একটি টিকিট নিন।

# The line before the door: whoever walks along it with a tablet.
line-title = দরজার সামনের লাইন
line-next-token = পরের টোকেন
line-first = লাইনের প্রথম জন থেকে শুরু করে বোতামটি ছুঁন।
line-number = লাইনে নম্বর
line-photograph = ফোন দিয়ে এই কোডের ছবি তুলতে বলুন।
line-handed =
    { PLURAL($n, zero: "none") ->
        [none] এখনও কোনো টোকেন দেওয়া হয়নি।
        [one] { $n }টি টোকেন দেওয়া হয়েছে।
       *[other] { $n }টি টোকেন দেওয়া হয়েছে।
    }
line-room =
    { PLURAL($n, zero: "none") ->
        [none] আজ আর জায়গা নেই।
        [one] আজ আরও প্রায় { $n } জনের জায়গা আছে।
       *[other] আজ আরও প্রায় { $n } জনের জায়গা আছে।
    }
line-room-none = এখন যারা আসবেন, আজ তাঁদের জন্য সম্ভবত জায়গা নেই।
line-room-to = { $n } নম্বর থেকে আজ সম্ভবত জায়গা নেই।
line-room-unknown = আজ কতজনের জায়গা আছে, তা এখনও জানা নেই।
line-opens = দরজা খুলবে { $time }-এ।
line-not-sent = এখনও পাঠানো হয়নি: নেটওয়ার্ক নেই। আমরা আবার চেষ্টা করছি, অপেক্ষা করুন।
line-look-failed = নেটওয়ার্ক ছাড়া আজ কত জায়গা আছে জানা যায় না।

# What the token says on a phone.
line-own = লাইনে আপনার জায়গা
line-keep = এই পাতাটি রেখে দিন। আপনার জায়গা থাকবে।
line-at-door = দরজায় টিকিটের মেশিনে কোডটি দেখান।
line-then = তারপর কী দরকার তা বেছে টিকিট নিন।
line-ahead =
    { PLURAL($n, zero: "none") ->
        [none] লাইনে আপনার আগে কেউ নেই
        [one] লাইনে আপনার আগে { $n } জন আছেন
       *[other] লাইনে আপনার আগে { $n } জন আছেন
    }
line-room-yes = আজ সম্ভবত আপনার জন্য সময় আছে।
line-room-no = আজ সম্ভবত আপনার জন্য সময় হবে না। কর্মীদের কাছে অন্য দিনের অ্যাপয়েন্টমেন্ট চান।
line-taken = আপনি টিকিট নিয়েছেন। আপনার জায়গা এখন সেখানে।
line-see-ticket = আমার নম্বর দেখুন
line-come = আপনি এসে একটি টিকিট নিতে পারেন।
line-offline = ফোনটি সংযুক্ত নয়। তবু আপনার জায়গা থাকবে।
line-busy = অনেক বেশি পাতা খোলা হয়েছে। অনুগ্রহ করে একটু অপেক্ষা করুন।

# Tokens on paper, where there is no tablet.
line-strip-title = লাইনের টোকেনের কাগজ
line-strip-how = টোকেনগুলো ছাপুন, কাটুন, আর লাইনের প্রথম জন থেকে ক্রম অনুযায়ী দিন।
line-strip-counted = ছাপা টোকেন দেওয়া হয়েছে বলে ধরা হয়: যতটা দরকার ততটাই ছাপুন।
line-strip-count = কতগুলো টোকেন?
line-strip-print = ছাপুন
line-strip-again = আবার ছাপুন
