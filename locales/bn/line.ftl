# The line before the door: its tokens at a kiosk.
line-kept = লাইনে আপনার জায়গা: { $n }
line-other-day = লাইনের এই টোকেন অন্য দিনের।
line-unknown = লাইনের এই টোকেন আমাদের জানা নেই।
line-ordinary-ticket = আপনি এখন একটি টিকিট নিতে পারেন।
line-used-next = নম্বরটি আর আপনার কাছে না থাকলে কর্মীদের জিজ্ঞাসা করুন। অথবা এখন একটি টিকিট নিন।
