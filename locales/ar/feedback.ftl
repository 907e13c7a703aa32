# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = كيف كانت زيارتك اليوم؟
feedback-good = جيدة
feedback-fair = متوسطة
feedback-poor = سيئة
feedback-hint = لن يعرف أحد مَن الذي أجاب.
feedback-thanks = شكرًا على إجابتك.

# The same for staff, in numbers.
feedback-title = ماذا يقول الزوار
feedback-least = يظهر الأسبوع بعد انتهائه إذا أجاب { $n } أشخاص على الأقل.
