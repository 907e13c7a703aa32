# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = অন্য দিনের কার্ড
card-how = আজ যাঁদের সেবা দেওয়া যাবে না তাঁদের জন্য: কার্ড ছাপুন, কাটুন আর দিন। প্রতিটি কার্ড অন্য দিনের একটি অ্যাপয়েন্টমেন্ট।
card-booked = প্রতিটি ছাপা কার্ড একটি বুক করা সময়। যেগুলো কেউ নেননি সেগুলো ফেরত দিন।
card-count = কতগুলো কার্ড?
card-from = কোন দিন থেকে?
card-language = কার্ডের ভাষা
card-make = বুক করুন ও ছাপুন
card-made = কার্ড: { $n } · { $service }
card-missing = আরও { $n }টির জন্য কোনো সময় খালি নেই।
card-none = এই দিন থেকে কোনো সময় খালি নেই। কিছু বুক করা হয়নি।
card-not-handed = দেওয়া হয়নি
card-all = সব বেছে নিন
card-give-back = যেগুলো দেওয়া হয়নি সেগুলো ফেরত দিন
card-choose-first = যে কার্ডগুলো দেওয়া হয়নি সেগুলো বেছে নিন।
card-give-back-question = এই কার্ডগুলো ফেরত দেবেন: { $n }?
card-give-back-text = এগুলোর সময় অন্যদের জন্য খালি হবে। কাগজটি ফেলে দিন।
card-give-back-yes = হ্যাঁ, ফেরত দিন
card-give-back-no = না, রেখে দিন
card-given-back = ফেরত দেওয়া হয়েছে: { $n }
card-not-given-back = ফেরত দেওয়া যায়নি: { $n }

# What is printed on a card.
card-come = এই দিনে, এই সময়ে আসুন। এই কার্ডটি দেখান।
