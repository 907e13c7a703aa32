# The desk screen: for agents, dense and quiet.
desk-title = Desk
desk-sign-in = Sign in
desk-sign-out = Sign out
desk-user = User name
desk-password = Password
desk-sign-in-failed = The user name or the password is wrong.
desk-sign-in-locked =
    { PLURAL($n) ->
        [one] Too many tries. Please wait { $n } minute.
       *[other] Too many tries. Please wait { $n } minutes.
    }
desk-session-over = You are signed out. Please sign in again.
desk-no-permission = You do not have permission to do this.

# The first administrator, made once through the link that the start prints.
desk-first-title = First administrator
desk-first-intro = Choose a user name and a password. This page works only once.
desk-first-repeat = The password again
desk-first-rule =
    { PLURAL($n) ->
        [one] At least { $n } character. Several words together are good.
       *[other] At least { $n } characters. Several words together are good.
    }
desk-first-too-short = The password is too short.
desk-first-differ = The two passwords are different.
desk-first-name-missing = Please write a user name.
desk-first-create = Create the administrator
desk-first-used = This link has been used or is too old. Start the program again to get a new one.

desk-choose = Choose your desk
desk-languages = Languages you speak
desk-languages-missing = Choose at least one language.
desk-stays-until = Until (if you leave before closing)
desk-open = Open the desk
desk-close = Close the desk
desk-pause = Pause
desk-reopen = End the pause

desk-next = Next
desk-finish-and-next = Finish and call the next
desk-recall = Call again
desk-arrived = Arrived
desk-missed = Did not come
desk-finish = Finish
desk-nobody-waiting = Nobody is waiting.
desk-nobody-for-you = Nobody is waiting for this desk.

desk-now = At this desk
desk-called = Called
desk-serving = Being served
desk-since = since { $time }
desk-called-times =
    { PLURAL($n) ->
        [one] Called once
       *[other] Called { $n } times
    }
desk-reason = Why this person
desk-reads = Reads: { $language }
desk-speaks = Speaks: { $languages }
desk-party =
    { PLURAL($n) ->
        [one] { $n } person
       *[other] { $n } people
    }
desk-needs = Needs
desk-need-step-free = No stairs
desk-need-more-time = More time
desk-need-fetch-me = Go and fetch this person
desk-need-quiet-place = A quiet place
desk-need-priority = Priority
desk-need-woman-please = A woman, please
desk-need-someone-else = Someone else, please

desk-waiting = Waiting
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] Nobody is waiting
        [one] { $n } visit waiting
       *[other] { $n } visits waiting
    }
desk-head-number = Number
desk-head-picture = Picture
desk-head-service = Service
desk-head-languages = Languages
desk-head-waited = Waiting for
desk-head-party = People
desk-head-needs = Needs
desk-head-call-by = Call by

desk-undo-call = Take back the call of number { $number }
desk-undo-arrived = Take back “Arrived” for number { $number }
desk-undo-missed = Take back “Did not come” for number { $number }
desk-undo-finish = Take back “Finish” for number { $number }
desk-undone = It is taken back.
desk-error = Something went wrong. Please try again.
desk-script-off = This page needs JavaScript. Please switch it on in your browser.
desk-lapsed = No answer for 20 seconds. Look at the desk, and press again if you still want to.
desk-link-lost = Not connected. What you press is tried again for 20 seconds.
desk-link-back = Connected again.
desk-not-live = Not up to date since { $time }

desk-others = Other desks
desk-state-closed = Closed
desk-state-free = Free
desk-state-paused = On pause
desk-state-calling = Is calling number { $number }
desk-state-serving = With number { $number }
desk-taken-by = { $name } is at this desk.

desk-keyboard = Keyboard
desk-keyboard-key = Key
desk-keyboard-act = What it does
desk-keyboard-show = Show the keyboard help
desk-public-url-loopback = Phones cannot open the link on the ticket: the public address is for this computer only. An administrator can change it with --public-url.
desk-language-drafted = { $language }: not yet read by a native speaker
desk-language-reviewed = { $language }: read by a native speaker

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = Taken
desk-until = until { $time }
desk-idle = Nobody is at this desk.
desk-nobody-able = Waits until a desk that fits is open
desk-more-waiting =
    { PLURAL($n) ->
        [one] and { $n } more
       *[other] and { $n } more
    }
desk-late = later than promised
desk-told = told { $from }–{ $to } min
desk-trying-again = Not sent yet, it is tried again: { $act }
desk-closed-elsewhere = Your desk was closed.
desk-gave-up = Number { $number } has given up their place.
desk-keyboard-on = Use these keys
desk-your-name = Your name
desk-first-weak = This password is easy to guess. Please choose another one.
desk-first-done = The administrator is ready.
desk-to-desk = Go to the desk
desk-to-overview = Go to the overview
desk-choose-site = Choose your centre
desk-overview = Overview
desk-release-question = Has the clerk of desk { $desk } gone?
desk-release-more = The desk is then closed, and whoever is there waits again in their place.
desk-all-desks = Desks
desk-head-desk = Desk
desk-head-state = State
desk-head-waiting = Waiting
desk-head-longest = Longest wait
desk-by-service = Waiting by service and language
desk-tickets-open = Tickets are handed out
desk-tickets-closed = No tickets are handed out

# Pausing a desk.
desk-pause-title = Why do you pause?
desk-pause-reason-break = Short break
desk-pause-reason-paperwork = Paperwork
desk-pause-reason-meal = Meal
desk-pause-reason-meeting = Meeting
desk-pause-reason-other = Another reason
desk-pause-away = Other desks are now expected to serve those who wait.

# People who are away for a while, and calling somebody whom staff choose.
desk-park = Send away for a while
desk-park-title = When will number { $number } be back?
desk-park-at = Or at this time
desk-park-wrong = Write a time from { $from } to { $to }.
desk-away = Away for a while
desk-head-back = Back at
desk-overdue = should be back by now
desk-only-desk = For desk { $desk } only
desk-resume = Is back: go on
desk-call = Call this person
desk-call-why = Call now. Why?
desk-choice-returned = Is back with what was missing
desk-choice-agreed = Agreed with the person
desk-choice-unwell = Does not feel well
desk-choice-children = With small children
desk-choice-colleague = A colleague asks
desk-choice-other = Another reason
desk-call-busy = You can call when this desk is free.
desk-call-unfit = This desk cannot serve this person.
desk-undo-park = Take back “Send away” for number { $number }
desk-undo-resume = Take back “Is back” for number { $number }
desk-keyboard-waiting = Go to the waiting list
desk-keyboard-move = Down or up in the list
desk-keyboard-open = Open or choose
desk-keyboard-answer = Choose an answer

# Passing somebody on.
desk-transfer = Pass on
desk-transfer-title = Where does number { $number } go?
desk-transfer-keeps = Number and place stay the same.
desk-transfer-any = Any desk that fits
desk-transfer-choose = Choose a service.
desk-undo-transfer = Take back “Pass on” for number { $number }

# The question whether somebody came, and what happened to a visit.
desk-question = Did number { $number } come?
desk-missed-once = Missed once: “Did not come” now ends the visit
desk-history = History
desk-history-title = Number { $number }: what happened
desk-head-time = Time
desk-head-what = What happened
desk-history-issued = Took a ticket
desk-history-called = Called
desk-history-recalled = Called again
desk-history-arrived = Came
desk-history-missed = Did not come
desk-history-finished = Finished
desk-history-left = Gave up the place
desk-history-parked = Sent away for a while
desk-history-resumed = Was back
desk-history-returned = The time away ended: waits again
desk-history-transferred = Passed on
desk-history-undone = The last act was taken back

# The page that says what other programs can ask.
desk-interface = Interface for programs
desk-interface-about = What other programs can ask of this system. The text is in English.
