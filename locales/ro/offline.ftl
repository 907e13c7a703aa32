# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = Numărul dumneavoastră este valabil și va fi chemat.
offline-wait = În acest moment nu știm cât se așteaptă.
