# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk }: il biglietto { $number } è in stampa.
print-done = { $kiosk }: il biglietto { $number } è stampato.
print-no-paper = { $kiosk }: la carta del biglietto { $number } non è uscita.
print-unknown = { $kiosk }: il biglietto { $number } forse è stampato. Guardi lì, per favore.
print-unreached = { $kiosk } non risponde. Il biglietto { $number } non è stampato.
