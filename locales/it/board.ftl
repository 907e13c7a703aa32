# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = Chiamate
board-welcome = Benvenuti
board-number = Numero
board-desk = Sportello
board-go-to-desk = Vada allo sportello { $desk }, per favore
board-call-spoken = Numero { $number }, { $picture }. Vada allo sportello { $desk }, per favore.
board-call-short = Numero { $number }. Sportello { $desk }.
board-call-together = Numeri { $numbers }. Andate allo sportello { $desk }, per favore.
board-called-before = Chiamati prima
board-nobody = In questo momento non chiamiamo nessuno. Aspetti il suo numero, per favore.
board-withdrawn = Aspetti, per favore: la chiamata è stata ritirata
board-not-live = Non aggiornato dalle { $time }
board-connecting = Lo schermo si sta collegando. Attenda, per favore.
board-sound-off = Il suono è spento. Per il personale: toccare lo schermo o premere un tasto, oppure avviare il browser con { $flag }
