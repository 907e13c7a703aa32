# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = Il suo numero è valido e sarà chiamato.
offline-wait = In questo momento non sappiamo quanto c’è da aspettare.
