# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = আমি আরও আগে আসতে চাই
earlier-ask-hint = কেউ নিজের সময় ছেড়ে দিলে আমরা এখানে আপনাকে জানাই। আপনি হ্যাঁ না বলা পর্যন্ত আপনার অ্যাপয়েন্টমেন্ট আগের মতোই থাকে।
earlier-asked = আপনি আরও আগে আসতে চান
earlier-asked-hint = কোনো সময় খালি হলে এখানে দেখতে পাবেন। অনুগ্রহ করে মাঝে মাঝে এই পাতাটি দেখুন। আপনার অ্যাপয়েন্টমেন্ট আগের মতোই থাকে।
earlier-stop = আমার আগের সময় দরকার নেই
earlier-offered = আপনার জন্য আরও আগের একটি সময় খালি আছে
earlier-until = আমরা এটি { $day }, { $time } পর্যন্ত আপনার জন্য রাখি। উত্তর না দিলে আপনার অ্যাপয়েন্টমেন্ট আগের মতোই থাকে।
earlier-take = হ্যাঁ, আমি এই সময়ে আসব
earlier-pass = না, আমার অ্যাপয়েন্টমেন্ট থাকুক
earlier-over = এই সময়টি আর খালি নেই। আপনার অ্যাপয়েন্টমেন্ট আগের মতোই আছে।
