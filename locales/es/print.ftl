# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk }: se está imprimiendo el ticket { $number }.
print-done = { $kiosk }: el ticket { $number } está impreso.
print-no-paper = { $kiosk }: no ha salido el papel del ticket { $number }.
print-unknown = { $kiosk }: quizás el ticket { $number } está impreso. Mire allí, por favor.
print-unreached = { $kiosk } no responde. El ticket { $number } no está impreso.
