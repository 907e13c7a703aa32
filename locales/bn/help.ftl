# Help at a kiosk: what it says, and what desks are told.
help-call = কাউকে ডাকুন
help-called = আমরা কর্মীদের জানিয়েছি। দয়া করে এখানে অপেক্ষা করুন।
help-coming = একজন আপনার কাছে আসছেন।
help-nobody-free = এখন সবাই ব্যস্ত। দয়া করে একটু অপেক্ষা করুন।
help-reception = দয়া করে অভ্যর্থনায় যান।
help-at-kiosk = মেশিনের কাছে সাহায্য দরকার:
help-i-go = আমি যাচ্ছি
