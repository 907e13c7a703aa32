# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $day }/{ $month }/{ $year }
message-confirmed = আপনার অ্যাপয়েন্টমেন্ট: { $weekday } { $date }, { $time }, { $place }
message-reminded = আপনার অ্যাপয়েন্টমেন্ট মনে করিয়ে দিচ্ছি: { $weekday } { $date }, { $time }, { $place }
message-moved = আপনার অ্যাপয়েন্টমেন্টের নতুন সময়: { $weekday } { $date }, { $time }, { $place }
message-offered = আপনি আরও আগে আসতে পারেন: { $weekday } { $date }, { $time }, { $place }। অনুগ্রহ করে { $until }-এর মধ্যে উত্তর দিন। আপনি হ্যাঁ না বলা পর্যন্ত আপনার অ্যাপয়েন্টমেন্ট আগের মতোই থাকে।
message-place = আপনার জন্য একটি সময় খালি আছে: { $weekday } { $date }, { $time }, { $place }। অনুগ্রহ করে { $until } এর মধ্যে উত্তর দিন। এর পরে সময়টি অন্য কেউ পাবেন।
message-cancelled = আপনার অ্যাপয়েন্টমেন্ট বাতিল হয়েছে: { $weekday } { $date }, { $time }, { $place }
message-look = এটি দেখতে, বদলাতে বা বাতিল করতে: { $link }
message-why = আপনি শুধু এই অ্যাপয়েন্টমেন্টের জন্য এই ঠিকানা দিয়েছেন। অ্যাপয়েন্টমেন্টের দিন শেষ হলে এটি মুছে ফেলা হয়। এই বার্তার উত্তর কেউ পড়ে না।
