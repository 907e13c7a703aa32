# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk }: ticket { $number } is being printed.
print-done = { $kiosk }: ticket { $number } is printed.
print-no-paper = { $kiosk }: no paper came out for ticket { $number }.
print-unknown = { $kiosk }: ticket { $number } may be printed. Please look there.
print-unreached = { $kiosk } does not answer. Ticket { $number } is not printed.
