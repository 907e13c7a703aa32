# Booking an appointment: one question a page, and the card at the end.
booking-title = Book an appointment
booking-no-account = You need no account. We do not ask for your name.
booking-walk-in = Come without an appointment
booking-walk-in-hint = For this you take a ticket at the centre.
booking-no-services = No appointments can be booked here. Please come to the centre and take a ticket.
booking-you = About you
booking-speak = Which language do you want to speak with us?
booking-people-hint = Count yourself and everybody who comes with you. Count children too.
booking-more-people = We are more
booking-needs = What would help you?
booking-needs-hint = Touch what you need, or nothing.
booking-need-step-free = A way without stairs
booking-need-more-time = More time
booking-need-fetch-me = Somebody comes to get me
booking-need-quiet-place = A quiet place
booking-when = When do you want to come?
booking-free =
    { PLURAL($n) ->
        [one] { $n } time
       *[other] { $n } times
    }
booking-morning = Morning
booking-afternoon = Afternoon
booking-later-days = Later days
booking-taken = Somebody has just taken this time. Please choose another one. We have kept everything else.
booking-nothing-free = At the moment no time is free for this.
booking-nothing-walk-in = You can come without an appointment and take a ticket at the centre.
booking-nothing-ask = You can also ask by phone or at the centre. A time may become free.
booking-other-language = There are free times if you speak another language with us:
booking-check = Is everything right?
booking-what = What for
booking-day = When
booking-where = Where
booking-people = People
booking-book = Book this time
booking-done = Your appointment is booked
booking-code = Your code
booking-keep = Write the code down, photograph this page or print it.
booking-print = Print
booking-calendar = Put it into my calendar
booking-open = See, move or cancel it
booking-come-early = Please come { $minutes } before. Show the code to the ticket machine, or type it in.
booking-if-late = If you come more than { $minutes } late, the appointment is over. You still get a ticket and wait with the others.
booking-if-not = If you cannot come, please move or cancel it. Then somebody else can have the time.

# Days, as they are written out. Figures are Latin digits.
booking-date = { $weekday }, { $day } { $month }
booking-month-1 = January
booking-month-2 = February
booking-month-3 = March
booking-month-4 = April
booking-month-5 = May
booking-month-6 = June
booking-month-7 = July
booking-month-8 = August
booking-month-9 = September
booking-month-10 = October
booking-month-11 = November
booking-month-12 = December

# The page of an appointment, which its code opens. It never says what it is for.
booking-yours = Your appointment
booking-here = I am here
booking-here-hint = Touch this when you are at the centre. You get your number at once.
booking-here-from = On that day, from { $time }, you can say here that you have come.
booking-show = Show this to the ticket machine
booking-move = Choose another time
booking-moved = Your appointment has a new time.
booking-we-moved = We had to move your appointment. This time is no longer right:
booking-new-time = The new time:
booking-move-question = Move the appointment to this time?
booking-move-yes = Yes, this time
booking-stay = Keep the appointment as it is
booking-cancel = Cancel the appointment
booking-cancel-question = Do you want to cancel the appointment?
booking-cancel-yes = Yes, cancel it
booking-cancel-no = No, keep it
booking-cancelled = This appointment is cancelled
booking-cancelled-hint = If you still want to come, book a new one.
booking-another = Book another appointment
booking-too-early = It is still early
booking-too-early-hint = From { $time } you can say here that you have come. If you want a number before that, take a ticket without an appointment at the ticket machine.
booking-too-late = The time of your appointment is over
booking-too-late-hint = You are welcome all the same. While we are open, take a ticket without an appointment at the ticket machine, or book another time.
booking-wrong-day = Your appointment is on another day
booking-wrong-day-hint = If you need to see us today, take a ticket without an appointment at the ticket machine.
booking-used = You have said that you are here
booking-used-hint = Wait in the hall with your number. If you have lost it, please ask a member of staff.
booking-unknown = This link opens no appointment
booking-unknown-hint = Please look at your code again, or ask a member of staff.
booking-offline = This phone is not connected
booking-offline-hint = Your appointment stays as it is. At the centre, the ticket machine takes your code.
booking-too-many = Too much is asked for at the moment
booking-too-many-hint = Please try again in a few minutes.
booking-script-off = This page needs JavaScript. At the centre, the ticket machine takes your code.
