# The kiosk: from the first touch to the ticket.
kiosk-title = Take a ticket
kiosk-welcome = Welcome
kiosk-touch-to-begin = Touch to begin
kiosk-choose-language = Choose your language
kiosk-choose-language-again = Touch { $language } again to choose it
kiosk-greeting-pause = Stop the moving words
kiosk-greeting-play = Move the words again
kiosk-more-languages = More languages
kiosk-previous-languages = Languages before

kiosk-step-language = Language
kiosk-step-service = What you need
kiosk-step-people = People
kiosk-step-ticket = Ticket
kiosk-step = Step { $n } of { $total }

kiosk-what-do-you-need = What do you need?
kiosk-how-many-people = How many people are you?
kiosk-how-many-people-hint = Count yourself and the people who are with you. Count children too.
kiosk-party =
    { PLURAL($n) ->
        [one] { $n } person
       *[other] { $n } people
    }
kiosk-party-more =
    { PLURAL($n) ->
        [one] More than { $n } person
       *[other] More than { $n } people
    }
kiosk-one-more = One more person
kiosk-one-fewer = One person fewer
kiosk-take-ticket = Take a ticket

kiosk-your-number = Your number
kiosk-your-picture = Your picture is: { $picture }
kiosk-printing = Please wait. Your ticket is printing.
kiosk-take-paper = Please take your ticket.
kiosk-printer-failed = The printer is not working. Please remember or photograph your number.
kiosk-remember-number = Please remember or photograph your number and your picture.
kiosk-wait-in-hall = Wait in the hall. Look at the screen and listen.
kiosk-called-when = When it is your turn, the screen shows your number, your picture and your desk.
kiosk-follow-on-phone = To see your place on your phone, photograph this code.
kiosk-done = Done

kiosk-cancel-ticket = This ticket is not mine, cancel it
kiosk-cancel-question = Do you want to cancel this ticket?
kiosk-cancel-yes = Yes, cancel it
kiosk-cancel-no = No, keep it
kiosk-cancelled = Your ticket is cancelled.
kiosk-cancel-too-late = This ticket cannot be cancelled here. Please ask a member of staff.

kiosk-still-there = Are you still there?
kiosk-more-time = I need more time
kiosk-restart-in =
    { PLURAL($n) ->
        [one] The screen starts again in { $n } second
       *[other] The screen starts again in { $n } seconds
    }
kiosk-start-again = Start again

kiosk-service-closed = { $service }: there are no more tickets today.
kiosk-service-closed-short = No more tickets today
kiosk-wait-short = about { $from }–{ $to } min
kiosk-all-services-closed = There are no more tickets today. Please come back on another day.
kiosk-wrong = Something went wrong. Please try again.
kiosk-ask-staff = Please ask a member of staff.
kiosk-not-connected = This machine is not connected. Please ask a member of staff.
kiosk-no-tickets-now = We cannot give out tickets at the moment.
kiosk-need-help = I need help
kiosk-help-text = Please ask a member of staff. We are happy to help you.
kiosk-low-reach = Move the buttons down
kiosk-normal-reach = Move the buttons up

# With an appointment.
kiosk-have-appointment = I have an appointment
kiosk-show-code = Show your code
kiosk-scan-code = Hold the QR code in front of the scanner.
kiosk-type-code = Or type the code here:
kiosk-your-code = Your code:
kiosk-code-mistake = There is a mistake in the code. Please check each letter and number.
kiosk-delete-symbol = Delete the last one
kiosk-too-early = Your appointment is today at { $time }.
kiosk-too-early-next = It is still early. Please come back here from { $time }.
kiosk-come-back-later = Please come back later.
kiosk-too-late = We are sorry: it is too late for your appointment at { $time }.
kiosk-too-late-next = You can take a ticket and wait for your turn.
kiosk-wrong-day = The day of your appointment is { $day }, at { $time }.
kiosk-wrong-day-next = Please come back on that day.
kiosk-wrong-day-over = That day is over. Please take a ticket or ask a member of staff.
kiosk-appointment-cancelled-next = Take a ticket, or ask a member of staff for another appointment.
kiosk-already-in = You already have a ticket.
kiosk-already-in-next = Watch the screen in the hall: we will call this number.
kiosk-unknown-code = We cannot find this code.
kiosk-unknown-code-next = Check each letter and number, or ask a member of staff.
kiosk-too-many-codes = Too many wrong codes were tried here.
kiosk-check-in-no-answer = This machine cannot check your appointment at the moment.
kiosk-check-in-no-answer-next = Try again, or go to a member of staff, who can do it for you.
kiosk-day = { $weekday } { $day } { $month }
kiosk-month-january = January
kiosk-month-february = February
kiosk-month-march = March
kiosk-month-april = April
kiosk-month-may = May
kiosk-month-june = June
kiosk-month-july = July
kiosk-month-august = August
kiosk-month-september = September
kiosk-month-october = October
kiosk-month-november = November
kiosk-month-december = December

# An appointment on another day, where no tickets are left.
kiosk-another-day = An appointment on another day
kiosk-choose-time = When do you want to come?
kiosk-no-times = There are no free appointments at the moment.
kiosk-your-appointment = Your appointment
kiosk-printing-card = Please wait. We are printing the paper.
kiosk-take-card = Take the paper and bring it with you on that day.
kiosk-card-failed = The printer is not working. Please photograph this page.
