# The line before the door: its tokens at a kiosk.
line-kept = Locul dumneavoastră la coadă: { $n }
line-other-day = Acest bilet de la coadă este din altă zi.
line-unknown = Nu cunoaștem acest bilet de la coadă.
line-ordinary-ticket = Puteți lua acum un bon.
line-used-next = Dacă nu mai aveți numărul, întrebați personalul. Sau luați acum un bon.

# The line before the door: whoever walks along it with a tablet.
line-title = Coada de la ușă
line-next-token = Biletul următor
line-first = Începeți cu prima persoană de la coadă și atingeți butonul.
line-number = Numărul la coadă
line-photograph = Rugați persoana să fotografieze acest cod cu telefonul.
line-handed =
    { PLURAL($n, zero: "none") ->
        [none] Niciun bilet dat încă.
        [one] { $n } bilet dat.
        [few] { $n } bilete date.
       *[other] { $n } de bilete date.
    }
line-room =
    { PLURAL($n, zero: "none") ->
        [none] Azi nu mai este loc.
        [one] Azi mai este loc pentru circa { $n } persoană.
        [few] Azi mai este loc pentru circa { $n } persoane.
       *[other] Azi mai este loc pentru circa { $n } de persoane.
    }
line-room-none = Pentru cine vine acum, azi probabil nu mai este loc.
line-room-to = De la numărul { $n } încolo, azi probabil nu mai este loc.
line-room-unknown = Încă nu se știe pentru câte persoane este loc azi.
line-opens = Ușile se deschid la ora { $time }.
line-not-sent = Încă netrimis: nu este rețea. Încercăm mai departe, așteptați vă rugăm.
line-look-failed = Fără rețea nu se știe cât loc este azi.

# What the token says on a phone.
line-own = Locul dumneavoastră la coadă
line-keep = Păstrați această pagină. Locul dumneavoastră este păstrat.
line-at-door = La ușă, arătați codul la aparatul de bonuri.
line-then = Apoi alegeți de ce aveți nevoie și luați bonul.
line-ahead =
    { PLURAL($n, zero: "none") ->
        [none] Nu este nimeni înaintea dumneavoastră la coadă
        [one] { $n } persoană este înaintea dumneavoastră la coadă
        [few] { $n } persoane sunt înaintea dumneavoastră la coadă
       *[other] { $n } de persoane sunt înaintea dumneavoastră la coadă
    }
line-room-yes = Azi este probabil timp pentru dumneavoastră.
line-room-no = Azi probabil nu este timp pentru dumneavoastră. Cereți personalului o programare în altă zi.
line-taken = Ați luat deja bonul. Acum este valabil locul de pe bon.
line-see-ticket = Vedeți numărul dumneavoastră
line-come = Puteți veni să luați un bon.
line-offline = Telefonul nu este conectat. Locul dumneavoastră este totuși păstrat.
line-busy = S-au deschis prea multe pagini. Așteptați puțin, vă rugăm.

# Tokens on paper, where there is no tablet.
line-strip-title = Bilete pe hârtie
line-strip-how = Tipăriți, tăiați și dați biletele în ordine, începând cu prima persoană de la coadă.
line-strip-counted = Biletele tipărite se socotesc ca fiind date: tipăriți numai câte vă trebuie.
line-strip-count = Câte bilete?
line-strip-print = Tipăriți
line-strip-again = Tipăriți din nou
