# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = I would like an earlier time
earlier-ask-hint = If somebody gives a place back, we offer it to you here. You keep your appointment until you say yes.
earlier-asked = You would like an earlier time
earlier-asked-hint = If one comes free, you see it here. Please look at this page now and then. Your appointment stays as it is.
earlier-stop = I do not need an earlier time
earlier-offered = An earlier time is free for you
earlier-until = We keep it for you until { $day }, { $time }. If you do not answer, your appointment stays as it is.
earlier-take = Yes, I come then
earlier-pass = No, I keep my appointment
earlier-over = This time is not free any more. Your appointment stays as it is.
