# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk }: bonul { $number } se tipărește.
print-done = { $kiosk }: bonul { $number } este tipărit.
print-no-paper = { $kiosk }: hârtia bonului { $number } nu a ieșit.
print-unknown = { $kiosk }: bonul { $number } poate este tipărit. Vă rugăm să verificați acolo.
print-unreached = { $kiosk } nu răspunde. Bonul { $number } nu este tipărit.
