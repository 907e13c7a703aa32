# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = আজ আপনার কেমন লাগল?
feedback-good = ভালো
feedback-fair = মোটামুটি
feedback-poor = খারাপ
feedback-hint = কে উত্তর দিয়েছেন তা কেউ জানবে না।
feedback-thanks = উত্তর দেওয়ার জন্য ধন্যবাদ।

# The same for staff, in numbers.
feedback-title = যাঁরা আসেন তাঁরা কী বলেন
feedback-least = সপ্তাহ শেষ হলে এবং অন্তত { $n } জন উত্তর দিলে তা দেখানো হয়।
