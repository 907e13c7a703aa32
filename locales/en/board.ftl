# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = Calls
board-welcome = Welcome
board-number = Number
board-desk = Desk
board-go-to-desk = Please go to desk { $desk }
board-call-spoken = Number { $number }, { $picture }. Please go to desk { $desk }.
board-call-short = Number { $number }. Desk { $desk }.
board-call-together = Numbers { $numbers }. Please go to desk { $desk }.
board-called-before = Called before
board-nobody = Nobody is being called at the moment. Please wait for your number.
board-withdrawn = Please wait: the call was withdrawn
board-not-live = Not live since { $time }
board-connecting = The screen is connecting. Please wait.
board-sound-off = The sound is off. For staff: touch the screen or press a key, or start the browser with { $flag }
