# The desk screen: for agents, dense and quiet.
desk-title = কাউন্টারের পর্দা
desk-sign-in = লগ ইন
desk-sign-out = লগ আউট
desk-user = ব্যবহারকারীর নাম
desk-password = পাসওয়ার্ড
desk-sign-in-failed = ব্যবহারকারীর নাম বা পাসওয়ার্ড ভুল।
desk-sign-in-locked = অনেকবার চেষ্টা হয়েছে। অনুগ্রহ করে { $n } মিনিট অপেক্ষা করুন।
desk-session-over = আপনি লগ আউট হয়েছেন। অনুগ্রহ করে আবার লগ ইন করুন।
desk-no-permission = এটি করার অনুমতি আপনার নেই।

# The first administrator, made once through the link that the start prints.
desk-first-title = প্রথম প্রশাসক
desk-first-intro = একটি ব্যবহারকারীর নাম ও একটি পাসওয়ার্ড বেছে নিন। এই পাতা একবারই কাজ করে।
desk-first-repeat = আবার পাসওয়ার্ড
desk-first-rule = কমপক্ষে { $n }টি অক্ষর। কয়েকটি শব্দ একসঙ্গে হলে ভালো।
desk-first-too-short = পাসওয়ার্ড খুব ছোট।
desk-first-differ = দুটি পাসওয়ার্ড আলাদা।
desk-first-name-missing = অনুগ্রহ করে ব্যবহারকারীর নাম লিখুন।
desk-first-create = প্রশাসক তৈরি করুন
desk-first-used = এই লিংক আগে ব্যবহার হয়েছে বা এর সময় শেষ। নতুন লিংক পেতে প্রোগ্রামটি আবার চালু করুন।

desk-choose = আপনার কাউন্টার বেছে নিন
desk-languages = আপনি যেসব ভাষা বলেন
desk-languages-missing = কমপক্ষে একটি ভাষা বেছে নিন।
desk-stays-until = কয়টা পর্যন্ত (যদি বন্ধের আগে চলে যান)
desk-open = কাউন্টার খুলুন
desk-close = কাউন্টার বন্ধ করুন
desk-pause = বিরতি নিন
desk-reopen = বিরতি শেষ করুন

desk-next = পরের জন
desk-finish-and-next = শেষ করে পরের জনকে ডাকুন
desk-recall = আবার ডাকুন
desk-arrived = এসেছেন
desk-missed = আসেননি
desk-finish = শেষ করুন
desk-nobody-waiting = কেউ অপেক্ষা করছেন না।
desk-nobody-for-you = এই কাউন্টারের জন্য কেউ অপেক্ষা করছেন না।

desk-now = এই কাউন্টারে
desk-called = ডাকা হয়েছে
desk-serving = সেবা চলছে
desk-since = { $time } থেকে
desk-called-times = { $n } বার ডাকা হয়েছে
desk-reason = কেন এই ব্যক্তি
desk-reads = পড়েন: { $language }
desk-speaks = বলেন: { $languages }
desk-party = { $n } জন
desk-needs = প্রয়োজন
desk-need-step-free = সিঁড়ি ছাড়া
desk-need-more-time = আরও সময়
desk-need-fetch-me = এই ব্যক্তিকে গিয়ে নিয়ে আসতে হবে
desk-need-quiet-place = শান্ত জায়গা
desk-need-priority = অগ্রাধিকার
desk-need-woman-please = একজন নারী হলে ভালো
desk-need-someone-else = অন্য কেউ হলে ভালো

desk-waiting = অপেক্ষায় আছেন
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] কেউ অপেক্ষায় নেই
        [one] { $n }টি টিকিট অপেক্ষায়
       *[other] { $n }টি টিকিট অপেক্ষায়
    }
desk-head-number = নম্বর
desk-head-picture = চিহ্ন
desk-head-service = সেবা
desk-head-languages = ভাষা
desk-head-waited = কতক্ষণ ধরে
desk-head-party = কতজন
desk-head-needs = প্রয়োজন
desk-head-call-by = ডাকার শেষ সময়

desk-undo-call = নম্বর { $number }-এর ডাক ফিরিয়ে নিন
desk-undo-arrived = নম্বর { $number }-এর “এসেছেন” ফিরিয়ে নিন
desk-undo-missed = নম্বর { $number }-এর “আসেননি” ফিরিয়ে নিন
desk-undo-finish = নম্বর { $number }-এর “শেষ করুন” ফিরিয়ে নিন
desk-undone = ফিরিয়ে নেওয়া হয়েছে।
desk-error = একটি সমস্যা হয়েছে। অনুগ্রহ করে আবার চেষ্টা করুন।
desk-script-off = এই পাতার জন্য জাভাস্ক্রিপ্ট দরকার। অনুগ্রহ করে ব্রাউজারে এটি চালু করুন।
desk-lapsed = 20 সেকেন্ডে কোনো উত্তর আসেনি। কাউন্টারের অবস্থা দেখুন, এখনও দরকার হলে আবার চাপুন।
desk-link-lost = সংযোগ নেই। আপনি যা চাপছেন তা 20 সেকেন্ড ধরে আবার চেষ্টা করা হয়।
desk-link-back = আবার সংযোগ হয়েছে।
desk-not-live = { $time } থেকে নতুন খবর আসেনি

desk-others = অন্য কাউন্টার
desk-state-closed = বন্ধ
desk-state-free = খালি
desk-state-paused = বিরতিতে
desk-state-calling = নম্বর { $number }-কে ডাকছে
desk-state-serving = নম্বর { $number }-এর সঙ্গে
desk-taken-by = এই কাউন্টারে { $name } আছেন।

desk-keyboard = কিবোর্ড
desk-keyboard-key = বোতাম
desk-keyboard-act = কী করে
desk-keyboard-show = কিবোর্ডের সাহায্য দেখান
desk-public-url-loopback = ফোনে টিকিটের লিংক খোলা যাবে না: ঠিকানাটি শুধু এই কম্পিউটারের জন্য। প্রশাসক --public-url দিয়ে এটি বদলাতে পারেন।
desk-language-drafted = { $language }: এই ভাষা যাঁর মাতৃভাষা এমন কেউ এখনও পড়েননি
desk-language-reviewed = { $language }: এই ভাষা যাঁর মাতৃভাষা এমন একজন পড়েছেন

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = অন্য কেউ আছেন
desk-until = { $time } পর্যন্ত
desk-idle = এই কাউন্টারে কেউ নেই।
desk-nobody-able = উপযুক্ত কাউন্টার খোলার অপেক্ষায়
desk-more-waiting = আরও { $n }টি টিকিট
desk-late = কথা দেওয়া সময়ের পরে
desk-told = বলা হয়েছে: { $from }–{ $to } মিনিট
desk-trying-again = এখনও পাঠানো হয়নি, আবার চেষ্টা করা হচ্ছে: { $act }
desk-closed-elsewhere = আপনার কাউন্টার বন্ধ করা হয়েছে।
desk-gave-up = নম্বর { $number } অপেক্ষা ছেড়ে দিয়েছেন।
desk-keyboard-on = এই বোতামগুলো ব্যবহার করুন
desk-your-name = আপনার নাম
desk-first-weak = এই পাসওয়ার্ড সহজে অনুমান করা যায়। অনুগ্রহ করে অন্য একটি বেছে নিন।
desk-first-done = প্রশাসক তৈরি হয়েছে।
desk-to-desk = কাউন্টারে যান
desk-to-overview = সার্বিক চিত্রে যান
desk-choose-site = আপনার কেন্দ্র বেছে নিন
desk-overview = সার্বিক চিত্র
desk-release-question = { $desk } নম্বর কাউন্টারের কর্মী কি চলে গেছেন?
desk-release-more = কাউন্টারটি বন্ধ হবে, আর সেখানে যিনি আছেন তিনি নিজের ক্রমে আবার অপেক্ষা করবেন।
desk-all-desks = সব কাউন্টার
desk-head-desk = কাউন্টার
desk-head-state = অবস্থা
desk-head-waiting = অপেক্ষায়
desk-head-longest = সবচেয়ে বেশি অপেক্ষা
desk-by-service = সেবা ও ভাষা অনুযায়ী অপেক্ষা
desk-tickets-open = টিকিট দেওয়া হচ্ছে
desk-tickets-closed = টিকিট দেওয়া হচ্ছে না

# Pausing a desk.
desk-pause-title = কেন বিরতি?
desk-pause-reason-break = ছোট বিরতি
desk-pause-reason-paperwork = কাগজপত্রের কাজ
desk-pause-reason-meal = খাবার
desk-pause-reason-meeting = সভা
desk-pause-reason-other = অন্য কারণ
desk-pause-away = যাঁরা অপেক্ষায় আছেন, এখন অন্য কাউন্টার তাঁদের সেবা দেবে।

# People who are away for a while, and calling somebody whom staff choose.
desk-park = পরে আসতে বলুন
desk-park-title = নম্বর { $number } কখন ফিরবেন?
desk-park-at = অথবা এই সময়ে
desk-park-wrong = { $from } থেকে { $to }-এর মধ্যে একটি সময় লিখুন।
desk-away = পরে ফিরবেন
desk-head-back = ফেরার সময়
desk-overdue = এতক্ষণে ফেরার কথা
desk-only-desk = শুধু কাউন্টার { $desk }-এর জন্য
desk-resume = ফিরেছেন: চালিয়ে যান
desk-call = এই ব্যক্তিকে ডাকুন
desk-call-why = এখন ডাকুন। কেন?
desk-choice-returned = যা বাকি ছিল তা এনেছেন
desk-choice-agreed = ব্যক্তির সঙ্গে কথা হয়েছে
desk-choice-unwell = শরীর ভালো নেই
desk-choice-children = সঙ্গে ছোট শিশু
desk-choice-colleague = সহকর্মী বলেছেন
desk-choice-other = অন্য কারণ
desk-call-busy = কাউন্টার খালি হলে ডাকতে পারবেন।
desk-call-unfit = এই কাউন্টার এই ব্যক্তিকে সেবা দিতে পারে না।
desk-undo-park = নম্বর { $number }-এর “পরে আসতে বলুন” ফিরিয়ে নিন
desk-undo-resume = নম্বর { $number }-এর “ফিরেছেন” ফিরিয়ে নিন
desk-keyboard-waiting = অপেক্ষার তালিকায় যান
desk-keyboard-move = তালিকায় নিচে বা উপরে
desk-keyboard-open = খুলুন বা বেছে নিন
desk-keyboard-answer = একটি উত্তর বেছে নিন

# Passing somebody on.
desk-transfer = অন্যখানে পাঠান
desk-transfer-title = নম্বর { $number } কোথায় যাবেন?
desk-transfer-keeps = নম্বর ও ক্রম একই থাকবে।
desk-transfer-any = যেকোনো উপযুক্ত কাউন্টার
desk-transfer-choose = একটি সেবা বেছে নিন।
desk-undo-transfer = নম্বর { $number }-এর “অন্যখানে পাঠান” ফিরিয়ে নিন

# The question whether somebody came, and what happened to a visit.
desk-question = নম্বর { $number } কি এসেছেন?
desk-missed-once = একবার আসেননি: এখন “আসেননি” চাপলে সাক্ষাৎ শেষ হবে
desk-history = যা যা হয়েছে
desk-history-title = নম্বর { $number }: যা যা হয়েছে
desk-head-time = সময়
desk-head-what = কী হয়েছে
desk-history-issued = টিকিট নিয়েছেন
desk-history-called = ডাকা হয়েছে
desk-history-recalled = আবার ডাকা হয়েছে
desk-history-arrived = এসেছেন
desk-history-missed = আসেননি
desk-history-finished = শেষ হয়েছে
desk-history-left = অপেক্ষা ছেড়ে দিয়েছেন
desk-history-parked = কিছু সময়ের জন্য গেছেন
desk-history-resumed = ফিরেছেন
desk-history-returned = সময় শেষ: আবার অপেক্ষায়
desk-history-transferred = অন্যখানে পাঠানো হয়েছে
desk-history-undone = শেষ কাজটি ফিরিয়ে নেওয়া হয়েছে

# The page that says what other programs can ask.
desk-interface = প্রোগ্রামের জন্য ইন্টারফেস
desk-interface-about = অন্যান্য প্রোগ্রাম এই ব্যবস্থার কাছে যা চাইতে পারে। লেখাটি ইংরেজিতে।
