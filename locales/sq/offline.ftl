# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = Numri juaj është i vlefshëm dhe do të thirret.
offline-wait = Për momentin nuk e dimë sa duhet të prisni.
