# The page on which staff record what kiosks say.
recording-title = রেকর্ডিং
recording-hint = একটি ভাষা বেছে নিন। প্রতিটি বাক্য জোরে পড়ুন, শুনুন এবং রেখে দিন। তারপর টিকিট যন্ত্রগুলো আপনার কণ্ঠে কথা বলবে।
recording-done = { $total }টির মধ্যে { $n }টি
recording-record = রেকর্ড করুন
recording-stop = থামান
recording-keep = রেখে দিন
recording-kept = রেকর্ড করা হয়েছে
recording-no-microphone = এখানে মাইক্রোফোন ব্যবহার করা যাচ্ছে না।
recording-missing = এখনও বাকি: { $n }
recording-silent = কিছু শোনা যায়নি। অনুগ্রহ করে মাইক্রোফোনের কাছে কথা বলুন।
recording-lacking = টিকিট যন্ত্রে এখনও নেই: কিছু রেকর্ডিং বাকি আছে
