# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = আপনার নম্বর ঠিক আছে, নম্বরটি ডাকা হবে।
offline-wait = কতক্ষণ অপেক্ষা করতে হবে, এই মুহূর্তে তা জানা নেই।
