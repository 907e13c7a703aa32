# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = Cum a fost astăzi?
feedback-good = Bine
feedback-fair = Așa și așa
feedback-poor = Rău
feedback-hint = Nimeni nu va afla cine a răspuns.
feedback-thanks = Vă mulțumim pentru răspuns.

# The same for staff, in numbers.
feedback-title = Ce spun vizitatorii
feedback-least = O săptămână apare când s-a încheiat și au răspuns cel puțin { $n } persoane.
