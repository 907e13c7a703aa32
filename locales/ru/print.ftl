# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk }: талон { $number } печатается.
print-done = { $kiosk }: талон { $number } напечатан.
print-no-paper = { $kiosk }: бумага с талоном { $number } не вышла.
print-unknown = { $kiosk }: возможно, талон { $number } напечатан. Посмотрите там, пожалуйста.
print-unreached = { $kiosk } не отвечает. Талон { $number } не напечатан.
