# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = How was it today?
feedback-good = Good
feedback-fair = So-so
feedback-poor = Bad
feedback-hint = Nobody learns who answered.
feedback-thanks = Thank you for your answer.

# The same for staff, in numbers.
feedback-title = What visitors say
feedback-least = A week is shown when it is over and at least { $n } people have answered.
