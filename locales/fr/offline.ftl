# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = Votre numéro est valable et sera appelé.
offline-wait = En ce moment, nous ne savons pas combien de temps il faut attendre.
