# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk }: a senha { $number } está a ser impressa.
print-done = { $kiosk }: a senha { $number } está impressa.
print-no-paper = { $kiosk }: o papel da senha { $number } não saiu.
print-unknown = { $kiosk }: a senha { $number } talvez esteja impressa. Veja lá, por favor.
print-unreached = { $kiosk } não responde. A senha { $number } não está impressa.
