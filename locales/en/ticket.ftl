# The paper ticket: five short lines at most.
ticket-title = Your ticket
ticket-number = Your number
ticket-look = Look for your number and your picture on the screen.
ticket-issued = Taken at { $time }
ticket-only-today = Only for today
ticket-follow = Follow your place on your phone
ticket-back-by = You need not wait here. Please be back by { $time }.
ticket-training = TRAINING – not a real ticket
ticket-appointment = Appointment { $time }

# The card of an appointment.
ticket-card-come = Come 10 minutes before and show this code to the machine at the entrance.
