# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = এই যন্ত্রটি এখনও নিবন্ধিত নয়।
device-revoked-here = এই যন্ত্রটি আর নিবন্ধিত নয়।
device-code = কোড
device-enter-code = কর্মীদের জন্য: একজন প্রশাসক এই কোডটি “যন্ত্র” পাতায় লিখবেন।
device-code-life = কোডটি দশ মিনিট চলে। তারপর আরেকটি কোড আসে।
device-no-code = এখন কোনো কোড নেই। কেন্দ্র উত্তর দিলে কোড আসবে।

# The page for administrators.
device-title = যন্ত্র
device-add = যন্ত্র যোগ করুন
device-add-hint = যন্ত্রের পর্দায় যে কোড আছে তা লিখুন।
device-kind-kiosk = টিকিট যন্ত্র
device-kind-board = ডাকের পর্দা
device-head-device = যন্ত্র
device-head-printer = প্রিন্টার
device-head-version = সংস্করণ
device-name = নাম
device-place = জায়গা
device-place-hint = যন্ত্রটি কোথায় আছে, কর্মীদের জন্য
device-asks = { $time } থেকে অনুরোধ করছে, ঠিকানা { $address }
device-compare = কোডটি আপনাদের নিজের যন্ত্রের পর্দায় থাকলেই গ্রহণ করুন।
device-approve = গ্রহণ করুন
device-approved = { $name } প্রস্তুত।
device-seen = শেষ দেখা: { $time }
device-never-seen = কখনও দেখা যায়নি
device-revoke = বাতিল করুন
device-revoke-question = আপনি কি { $name } বাতিল করতে চান?
device-revoke-text = এর পর্দা সঙ্গে সঙ্গে কাজ বন্ধ করে নতুন কোড দেখাবে।
device-revoke-yes = হ্যাঁ, বাতিল করুন
device-revoke-no = না, থাক
device-revoked = { $name } বাতিল হয়েছে।
device-none = কোনো যন্ত্র নেই।
device-as-of = { $time }-এ পড়া হয়েছে
device-not-read = যন্ত্রগুলো পড়া যাচ্ছে না। শেষ পড়া হয়েছে { $time }-এ।

# How a kiosk’s printer is.
device-printer-unknown = এখনও জানা নেই
device-printer-ok = কাজ করছে
device-printer-paper-low = কাগজ প্রায় শেষ
device-printer-folder = টিকিট ছবি হয়ে থাকে
device-printer-paper-out = কাগজ নেই
device-printer-cover-open = ঢাকনা খোলা
device-printer-silent = উত্তর দিচ্ছে না
device-printer-gone = পাওয়া যাচ্ছে না
device-printer-offline = সংযোগ নেই
device-printer-other = নষ্ট
