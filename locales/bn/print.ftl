# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk }: টিকিট { $number } ছাপা হচ্ছে।
print-done = { $kiosk }: টিকিট { $number } ছাপা হয়েছে।
print-no-paper = { $kiosk }: টিকিট { $number } এর কাগজ বের হয়নি।
print-unknown = { $kiosk }: টিকিট { $number } হয়তো ছাপা হয়েছে। দয়া করে সেখানে দেখুন।
print-unreached = { $kiosk } উত্তর দিচ্ছে না। টিকিট { $number } ছাপা হয়নি।
