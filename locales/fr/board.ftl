# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = Appels
board-welcome = Bienvenue
board-number = Numéro
board-desk = Guichet
board-go-to-desk = Allez au guichet { $desk }, s’il vous plaît
board-call-spoken = Numéro { $number }, { $picture }. Allez au guichet { $desk }, s’il vous plaît.
board-call-short = Numéro { $number }. Guichet { $desk }.
board-call-together = Numéros { $numbers }. Allez au guichet { $desk }, s’il vous plaît.
board-called-before = Appelés avant
board-nobody = Personne n’est appelé en ce moment. Attendez votre numéro, s’il vous plaît.
board-withdrawn = Attendez, s’il vous plaît : l’appel est retiré
board-not-live = Pas à jour depuis { $time }
board-connecting = L’écran se connecte. Veuillez patienter.
board-sound-off = Le son est coupé. Pour le personnel : toucher l’écran ou appuyer sur une touche, ou démarrer le navigateur avec { $flag }
