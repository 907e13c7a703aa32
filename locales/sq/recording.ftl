# The page on which staff record what kiosks say.
recording-title = Regjistrimet
recording-hint = Zgjidhni një gjuhë. Lexoni me zë çdo fjali, dëgjojeni dhe ruajeni. Pastaj aparatet e biletave flasin me zërin tuaj.
recording-done = { $n } nga { $total }
recording-record = Regjistro
recording-stop = Ndalo
recording-keep = Ruaj
recording-kept = E regjistruar
recording-no-microphone = Mikrofoni nuk mund të përdoret këtu.
recording-missing = Mungojnë ende: { $n }
recording-silent = Nuk u dëgjua asgjë. Ju lutemi flisni më afër mikrofonit.
recording-lacking = Ende nuk ofrohen te aparatet e biletave: mungojnë regjistrime
