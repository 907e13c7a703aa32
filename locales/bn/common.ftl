# Words that every screen shares.
common-product = Avanti
common-yes = হ্যাঁ
common-no = না
common-back = পেছনে যান
common-continue = এগিয়ে যান
common-close = বন্ধ করুন
common-help = সাহায্য
common-language = ভাষা
common-listen = শুনুন
common-stop-listening = শব্দ থামান
common-undo = আগের অবস্থায় ফিরুন
common-try-again = আবার চেষ্টা করুন
common-please-wait = অনুগ্রহ করে অপেক্ষা করুন
common-skip-to-content = মূল লেখায় যান
common-theme = পর্দার রং
common-theme-light = উজ্জ্বল
common-theme-dark = গাঢ়

# The connection between this screen and the centre.
common-link-live = সংযোগ আছে
common-link-stale = { $time } থেকে নতুন খবর আসেনি
common-link-down = সংযোগ নেই
common-training = অনুশীলন: এখানে কিছুই আসল নয়
common-training-short = অনুশীলন

common-appointment = অ্যাপয়েন্টমেন্ট
common-number = নম্বর
common-picture = চিহ্ন
common-desk = কাউন্টার { $desk }
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] আপনার আগে কেউ নেই
        [one] আপনার আগে { $n } জন আছেন
       *[other] আপনার আগে { $n } জন আছেন
    }
common-forecast = সম্ভবত আপনাকে { $from } থেকে { $to } মিনিট অপেক্ষা করতে হবে

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = এইমাত্র
common-seconds = { $n } সেকেন্ড
common-minutes = { $n } মিনিট
common-hours = { $n } ঘণ্টা
common-hours-minutes = { $hours } ঘণ্টা { $minutes } মিনিট
common-minutes-short = { $n } মি.
common-minutes-ago = { $n } মিনিট আগে

# Opening hours.
common-closed = আমাদের কেন্দ্র বন্ধ।
common-closed-now = আমাদের কেন্দ্র এখন বন্ধ।
common-opens-today = আজ { $time }-এ খুলবে।
common-opens-tomorrow = আগামীকাল { $time }-এ খুলবে।
common-opens-day = { $day } { $time }-এ খুলবে।
common-opens-date = { $date } তারিখে { $time }-এ খুলবে।
common-open-today = আজ { $from } থেকে { $until } পর্যন্ত খোলা।
common-day-monday = সোমবার
common-day-tuesday = মঙ্গলবার
common-day-wednesday = বুধবার
common-day-thursday = বৃহস্পতিবার
common-day-friday = শুক্রবার
common-day-saturday = শনিবার
common-day-sunday = রবিবার
