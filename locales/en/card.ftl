# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = Return cards
card-how = For people who cannot be served today: print, cut, and hand out the cards. Each is an appointment on another day.
card-booked = Every printed card is a booked time. Give back the cards that nobody took.
card-count = How many cards?
card-from = From which day?
card-language = Language of the cards
card-make = Book and print
card-made = Cards: { $n } · { $service }
card-missing = No time is left for { $n } more.
card-none = No time is free from this day on. Nothing was booked.
card-not-handed = Not handed out
card-all = Choose all
card-give-back = Give back those not handed out
card-choose-first = Choose the cards that were not handed out.
card-give-back-question = Give back these cards: { $n }?
card-give-back-text = Their times become free for others. Throw the paper away.
card-give-back-yes = Yes, give back
card-give-back-no = No, keep them
card-given-back = Given back: { $n }
card-not-given-back = Could not be given back: { $n }

# What is printed on a card.
card-come = Come on this day, at this time. Show this card.
