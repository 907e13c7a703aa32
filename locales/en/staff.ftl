# The menu for staff at the kiosk, behind a PIN.
staff-menu = For staff
staff-enter-pin = Enter the PIN.
staff-wrong-pin = This PIN is not right.
staff-too-many-tries = Too many wrong PINs. Please wait a few minutes.
staff-test-print = Print a test ticket
staff-print-again = Print ticket { $number } again
staff-restart = Reload the screen
staff-connection = Connection to the centre
staff-connected = Connected
staff-not-connected = Not connected
staff-print-list = Print the waiting list
staff-list = Waiting list
staff-list-heard = As of { $time }
staff-list-own = given out here since then
staff-papers = Tickets not yet passed on
staff-papers-unreadable = Cannot be read. Please call these numbers yourselves.
