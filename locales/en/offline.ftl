# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = Your number is good and will be called.
offline-wait = At the moment we do not know how long the wait is.
