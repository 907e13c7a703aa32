# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = বড় অক্ষর
access-contrast = স্পষ্ট রং
access-dark = অন্ধকার পর্দা
access-more = আরও
access-before = আগের পাতা
access-page = { $total } পাতার মধ্যে { $n }
access-headset = আপনি হেডফোনে এই পাতাটি শুনছেন। তীর চিহ্ন দিয়ে সরুন, সম্মতির বোতাম দিয়ে বেছে নিন।
access-chosen = বেছে নেওয়া হয়েছে

# What conforms, what does not, and whom to tell.
access-statement = সবার ব্যবহারের সুবিধা সম্পর্কে ঘোষণা
access-statement-aim = আমরা চাই সবাই এই পর্দা ও আমাদের পাতাগুলো ব্যবহার করতে পারেন।
access-statement-conforms = এগুলো আংশিকভাবে { $standard } মেনে চলে।
access-statement-not-tried = প্রতিবন্ধী মানুষদের সঙ্গে এগুলো এখনও পরীক্ষা করা হয়নি।
access-statement-no-voice = সব ভাষায় কণ্ঠ নেই।
access-statement-translations = সব অনুবাদ এমন কেউ যাচাই করেননি যিনি সেই ভাষায় বড় হয়েছেন।
access-statement-tell = কিছু কি আপনার জন্য কঠিন? অনুগ্রহ করে কর্মীকে বলুন। আমরা সঙ্গে সঙ্গে সাহায্য করব।
access-statement-agency = কেউ সাহায্য না করলে { $agency } সংস্থার ডিজিটাল ন্যায়পালকে লিখতে পারেন।
