# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = Thirrjet
board-welcome = Mirë se erdhët
board-number = Numri
board-desk = Sporteli
board-go-to-desk = Ju lutemi, shkoni te sporteli { $desk }
board-call-spoken = Numri { $number }, { $picture }. Ju lutemi, shkoni te sporteli { $desk }.
board-call-short = Numri { $number }. Sporteli { $desk }.
board-call-together = Numrat { $numbers }. Ju lutemi, shkoni te sporteli { $desk }.
board-called-before = Thirrjet e mëparshme
board-nobody = Tani nuk po thërrasim askënd. Ju lutemi, prisni numrin tuaj.
board-withdrawn = Ju lutemi, prisni: thirrja u tërhoq
board-not-live = Pa përditësim që nga ora { $time }
board-connecting = Ekrani po lidhet. Ju lutemi, prisni.
board-sound-off = Zëri është i fikur. Për punonjësit: prekni ekranin ose shtypni një tast, ose niseni shfletuesin me { $flag }
