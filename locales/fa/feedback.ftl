# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = امروز چطور بود؟
feedback-good = خوب
feedback-fair = متوسط
feedback-poor = بد
feedback-hint = هیچ‌کس نمی‌فهمد چه کسی پاسخ داده است.
feedback-thanks = از پاسخ شما متشکریم.

# The same for staff, in numbers.
feedback-title = نظر مراجعان
feedback-least = هر هفته پس از پایان آن و با پاسخ دست‌کم { $n } نفر نشان داده می‌شود.
