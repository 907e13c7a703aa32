# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = ডাকা নম্বর
board-welcome = স্বাগতম
board-number = নম্বর
board-desk = কাউন্টার
board-go-to-desk = অনুগ্রহ করে { $desk } নম্বর কাউন্টারে যান
board-call-spoken = নম্বর { $number }, { $picture }। অনুগ্রহ করে { $desk } নম্বর কাউন্টারে যান।
board-call-short = নম্বর { $number }। কাউন্টার { $desk }।
board-call-together = নম্বর { $numbers }। অনুগ্রহ করে { $desk } নম্বর কাউন্টারে যান।
board-called-before = আগে ডাকা হয়েছে
board-nobody = এখন কাউকে ডাকা হচ্ছে না। অনুগ্রহ করে আপনার নম্বরের জন্য অপেক্ষা করুন।
board-withdrawn = অনুগ্রহ করে অপেক্ষা করুন: ডাক ফিরিয়ে নেওয়া হয়েছে
board-not-live = { $time } থেকে নতুন খবর আসেনি
board-connecting = পর্দার সংযোগ হচ্ছে। অনুগ্রহ করে অপেক্ষা করুন।
board-sound-off = শব্দ বন্ধ আছে। কর্মীদের জন্য: পর্দায় হাত দিন বা যেকোনো বোতাম চাপুন, অথবা { $flag } দিয়ে ব্রাউজার চালু করুন
