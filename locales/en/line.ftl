# The line before the door: its tokens at a kiosk.
line-kept = Your place in the line: { $n }
line-other-day = This token from the line is from another day.
line-unknown = We do not know this token from the line.
line-ordinary-ticket = You can take a ticket now.
line-used-next = If you no longer have the number, ask the staff. Or take a ticket now.

# The line before the door: whoever walks along it with a tablet.
line-title = The line before the door
line-next-token = Next token
line-first = Begin with the first person in the line and touch the button.
line-number = Number in the line
line-photograph = Let the person photograph this code with the phone.
line-handed =
    { PLURAL($n, zero: "none") ->
        [none] No tokens handed out yet.
        [one] { $n } token handed out.
       *[other] { $n } tokens handed out.
    }
line-room =
    { PLURAL($n, zero: "none") ->
        [none] There is no more room today.
        [one] There is room today for about { $n } more person.
       *[other] There is room today for about { $n } more people.
    }
line-room-none = For those who come now there is likely no room today.
line-room-to = From number { $n } on there is likely no room today.
line-room-unknown = It is not known yet for how many people there is room today.
line-opens = The doors open at { $time }.
line-not-sent = Not sent yet: there is no network. We keep trying, please wait.
line-look-failed = Without a network it is not known how much room there is today.

# What the token says on a phone.
line-own = Your place in the line
line-keep = Keep this page. Your place is kept.
line-at-door = At the door, show the code to the ticket machine.
line-then = Then choose what you need and take your ticket.
line-ahead =
    { PLURAL($n, zero: "none") ->
        [none] Nobody is before you in the line
        [one] { $n } person is before you in the line
       *[other] { $n } people are before you in the line
    }
line-room-yes = There is likely time for you today.
line-room-no = There is likely no time for you today. Ask the staff for an appointment on another day.
line-taken = You have taken your ticket. Your place is there now.
line-see-ticket = See my number
line-come = You can come and take a ticket.
line-offline = The phone is not connected. Your place is kept all the same.
line-busy = Too many pages were opened. Please wait a little.

# Tokens on paper, where there is no tablet.
line-strip-title = Strips of tokens
line-strip-how = Print, cut, and hand out the tokens in order, from the first person in the line.
line-strip-counted = Printed tokens count as handed out: print as many as you need.
line-strip-count = How many tokens?
line-strip-print = Print
line-strip-again = Print again
