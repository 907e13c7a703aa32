# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = 今天的服务怎么样？
feedback-good = 好
feedback-fair = 一般
feedback-poor = 不好
feedback-hint = 没有人会知道是谁回答的。
feedback-thanks = 谢谢您的回答。

# The same for staff, in numbers.
feedback-title = 来访者的评价
feedback-least = 一周结束并且至少有 { $n } 人回答后，才会显示。
