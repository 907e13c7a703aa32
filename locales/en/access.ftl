# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = Large letters
access-contrast = Strong contrast
access-dark = Dark screen
access-more = More
access-before = Before
access-page = Page { $n } of { $total }
access-headset = You hear this page in the headset. The arrow keys move, OK chooses.
access-chosen = Chosen

# What conforms, what does not, and whom to tell.
access-statement = Accessibility statement
access-statement-aim = We want everybody to be able to use this screen and our pages.
access-statement-conforms = They meet { $standard } in part.
access-statement-not-tried = They have not yet been tried together with people with disabilities.
access-statement-no-voice = Not every language has a voice.
access-statement-translations = Not every translation has been checked by somebody who grew up with the language.
access-statement-tell = Is something difficult for you? Please tell a member of staff. We will help you at once.
access-statement-agency = If nobody helps you, you can write to the digital ombudsman at { $agency }.
