# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = Lettere grandi
access-contrast = Contrasto forte
access-dark = Schermo scuro
access-more = Altro
access-before = Indietro di una pagina
access-page = Pagina { $n } di { $total }
access-headset = Sente questa pagina nelle cuffie. Le frecce spostano, OK sceglie.
access-chosen = Scelto

# What conforms, what does not, and whom to tell.
access-statement = Dichiarazione di accessibilità
access-statement-aim = Vogliamo che tutti possano usare questo schermo e le nostre pagine.
access-statement-conforms = Rispettano in parte { $standard }.
access-statement-not-tried = Non sono ancora stati provati insieme a persone con disabilità.
access-statement-no-voice = Non tutte le lingue hanno una voce.
access-statement-translations = Non tutte le traduzioni sono state controllate da chi è cresciuto con quella lingua.
access-statement-tell = Qualcosa è difficile per lei? Lo dica al personale. La aiutiamo subito.
access-statement-agency = Se nessuno la aiuta, può scrivere al difensore civico per il digitale presso { $agency }.
