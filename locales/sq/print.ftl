# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk }: bileta { $number } po shtypet.
print-done = { $kiosk }: bileta { $number } u shtyp.
print-no-paper = { $kiosk }: letra e biletës { $number } nuk doli.
print-unknown = { $kiosk }: ndoshta bileta { $number } u shtyp. Ju lutemi, shikoni atje.
print-unreached = { $kiosk } nuk përgjigjet. Bileta { $number } nuk u shtyp.
