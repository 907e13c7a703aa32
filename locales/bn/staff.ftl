# The menu for staff at the kiosk, behind a PIN.
staff-menu = কর্মীদের জন্য
staff-enter-pin = পিন লিখুন।
staff-wrong-pin = পিনটি ঠিক নয়।
staff-too-many-tries = অনেকবার ভুল পিন দেওয়া হয়েছে। অনুগ্রহ করে কয়েক মিনিট অপেক্ষা করুন।
staff-test-print = পরীক্ষার টিকিট ছাপুন
staff-print-again = টিকিট { $number } আবার ছাপুন
staff-restart = পর্দা আবার লোড করুন
staff-connection = কেন্দ্রের সঙ্গে সংযোগ
staff-connected = সংযুক্ত
staff-not-connected = সংযুক্ত নয়
staff-print-list = অপেক্ষার তালিকা ছাপুন
staff-list = অপেক্ষার তালিকা
staff-list-heard = { $time } পর্যন্ত
staff-list-own = এরপর এখানে দেওয়া হয়েছে
staff-papers = যে টিকিট এখনও জানানো হয়নি
staff-papers-unreadable = পড়া যাচ্ছে না। অনুগ্রহ করে এই নম্বরগুলো নিজেরা ডাকুন।
