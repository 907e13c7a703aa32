# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = Appointments
appointment-day = Day
appointment-before = The day before
appointment-after = The day after
appointment-today = Today
appointment-code = Code
appointment-hint = Scan the card, or type the code or part of it.
appointment-none = There are no appointments on this day.
appointment-none-match = No code of this day has this in it.
appointment-state-open = Expected
appointment-state-late = Late
appointment-state-missed = Did not come
appointment-state-cancelled = Cancelled
appointment-state-checked-in = Checked in
appointment-state-checked-in-as = Checked in: { $number }
appointment-state-done = Done

# Checking in.
appointment-check-in = Check in
appointment-checked-in = Checked in for the appointment at { $time }. Please tell the person this number.
appointment-walk-in = Give a ticket without an appointment
appointment-walk-in-given = A ticket without an appointment. Please tell the person this number.

# Booking, moving, the card.
appointment-new = New appointment
appointment-next-for = Next appointment for number { $number }
appointment-what = What for
appointment-what-missing = Choose what it is for.
appointment-free = Show the free times
appointment-booked = The appointment is booked.
appointment-moved = The appointment has a new time.
appointment-card = Card to print
appointment-contact = E-mail or telephone for messages, if the person wishes
appointment-contact-keep = Write down
appointment-contact-kept = Messages about the appointment go there.
