# The page on which staff record what kiosks say.
recording-title = Înregistrări
recording-hint = Alegeți o limbă. Citiți cu voce tare fiecare propoziție, ascultați-o și păstrați-o. Aparatele de bonuri vor vorbi cu vocea dumneavoastră.
recording-done = { $n } din { $total }
recording-record = Înregistrați
recording-stop = Opriți
recording-keep = Păstrați
recording-kept = Înregistrată
recording-no-microphone = Microfonul nu poate fi folosit aici.
recording-missing = Mai lipsesc: { $n }
recording-silent = Nu s-a auzit nimic. Vă rugăm să vorbiți mai aproape de microfon.
recording-lacking = Încă neoferite la aparatele de bonuri: lipsesc înregistrări
