# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = Litere mari
access-contrast = Contrast puternic
access-dark = Ecran întunecat
access-more = Mai mult
access-before = Pagina dinainte
access-page = Pagina { $n } din { $total }
access-headset = Auziți această pagină în căști. Săgețile mută, OK alege.
access-chosen = Ales

# What conforms, what does not, and whom to tell.
access-statement = Declarație de accesibilitate
access-statement-aim = Vrem ca toată lumea să poată folosi acest ecran și paginile noastre.
access-statement-conforms = Ele respectă în parte { $standard }.
access-statement-not-tried = Încă nu au fost încercate împreună cu persoane cu dizabilități.
access-statement-no-voice = Nu toate limbile au voce.
access-statement-translations = Nu toate traducerile au fost verificate de cineva care a crescut cu limba respectivă.
access-statement-tell = Ceva este greu pentru dumneavoastră? Spuneți personalului. Vă ajutăm imediat.
access-statement-agency = Dacă nu vă ajută nimeni, puteți scrie apărătorului civic digital de la { $agency }.
