# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = Si shkoi sot?
feedback-good = Mirë
feedback-fair = Deri diku
feedback-poor = Keq
feedback-hint = Askush nuk do ta dijë kush u përgjigj.
feedback-thanks = Faleminderit për përgjigjen.

# The same for staff, in numbers.
feedback-title = Çfarë thonë vizitorët
feedback-least = Një javë shfaqet kur ka mbaruar dhe kur janë përgjigjur të paktën { $n } veta.
