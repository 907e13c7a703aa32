# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = ዛሬ እንዴት ነበር?
feedback-good = ጥሩ
feedback-fair = መካከለኛ
feedback-poor = መጥፎ
feedback-hint = ማን እንደመለሰ ማንም አያውቅም።
feedback-thanks = ስለ መልስዎ እናመሰግናለን።

# The same for staff, in numbers.
feedback-title = ጎብኚዎች ምን ይላሉ
feedback-least = ሳምንቱ ሲያልቅና ቢያንስ { $n } ሰዎች ሲመልሱ ይታያል።
