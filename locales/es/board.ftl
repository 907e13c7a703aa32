# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = Llamadas
board-welcome = Bienvenidos
board-number = Número
board-desk = Ventanilla
board-go-to-desk = Pase a la ventanilla { $desk }, por favor
board-call-spoken = Número { $number }, { $picture }. Pase a la ventanilla { $desk }, por favor.
board-call-short = Número { $number }. Ventanilla { $desk }.
board-call-together = Números { $numbers }. Pasen a la ventanilla { $desk }, por favor.
board-called-before = Llamados antes
board-nobody = Ahora no llamamos a nadie. Espere su número, por favor.
board-withdrawn = Espere, por favor: la llamada se ha retirado
board-not-live = Sin actualizar desde las { $time }
board-connecting = La pantalla se está conectando. Espere, por favor.
board-sound-off = El sonido está apagado. Para el personal: tocar la pantalla o pulsar una tecla, o iniciar el navegador con { $flag }
