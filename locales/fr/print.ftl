# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk } : le ticket { $number } s’imprime.
print-done = { $kiosk } : le ticket { $number } est imprimé.
print-no-paper = { $kiosk } : le papier du ticket { $number } n’est pas sorti.
print-unknown = { $kiosk } : le ticket { $number } est peut-être imprimé. Allez voir, s’il vous plaît.
print-unreached = { $kiosk } ne répond pas. Le ticket { $number } n’est pas imprimé.
