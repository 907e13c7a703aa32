# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = ሎሚ ከመይ ነይሩ?
feedback-good = ጽቡቕ
feedback-fair = ማእከላይ
feedback-poor = ሕማቕ
feedback-hint = መን ከም ዝመለሰ ዝፈልጥ የለን።
feedback-thanks = ስለ መልስኹም የቐንየልና።

# The same for staff, in numbers.
feedback-title = በጻሕቲ እንታይ ይብሉ
feedback-least = ሰሙን ምስ ተወድአን እንተወሓደ { $n } ሰባት ምስ መለሱን ይረአ።
