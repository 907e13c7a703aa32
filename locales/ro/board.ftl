# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = Numere chemate
board-welcome = Bun venit
board-number = Număr
board-desk = Ghișeu
board-go-to-desk = Mergeți la ghișeul { $desk }, vă rugăm
board-call-spoken = Numărul { $number }, { $picture }. Mergeți la ghișeul { $desk }, vă rugăm.
board-call-short = Numărul { $number }. Ghișeul { $desk }.
board-call-together = Numerele { $numbers }. Mergeți la ghișeul { $desk }, vă rugăm.
board-called-before = Chemate înainte
board-nobody = În acest moment nu chemăm pe nimeni. Așteptați numărul dumneavoastră, vă rugăm.
board-withdrawn = Așteptați, vă rugăm: chemarea a fost retrasă
board-not-live = Neactualizat de la ora { $time }
board-connecting = Ecranul se conectează. Așteptați, vă rugăm.
board-sound-off = Sunetul este oprit. Pentru personal: atingeți ecranul, apăsați o tastă sau porniți browserul cu { $flag }
