# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk }: талон { $number } друкується.
print-done = { $kiosk }: талон { $number } надруковано.
print-no-paper = { $kiosk }: папір з талоном { $number } не вийшов.
print-unknown = { $kiosk }: можливо, талон { $number } надруковано. Подивіться там, будь ласка.
print-unreached = { $kiosk } не відповідає. Талон { $number } не надруковано.
