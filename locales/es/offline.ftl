# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = Su número es válido y lo llamaremos.
offline-wait = En este momento no sabemos cuánto hay que esperar.
