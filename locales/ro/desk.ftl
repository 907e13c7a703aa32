# The desk screen: for agents, dense and quiet.
desk-title = Ghișeu
desk-sign-in = Intrați în cont
desk-sign-out = Ieșiți din cont
desk-user = Nume de utilizator
desk-password = Parolă
desk-sign-in-failed = Numele de utilizator sau parola este greșită.
desk-sign-in-locked =
    { PLURAL($n) ->
        [one] Prea multe încercări. Așteptați { $n } minut, vă rugăm.
        [few] Prea multe încercări. Așteptați { $n } minute, vă rugăm.
       *[other] Prea multe încercări. Așteptați { $n } de minute, vă rugăm.
    }
desk-session-over = Ați ieșit din cont. Intrați din nou, vă rugăm.
desk-no-permission = Nu aveți permisiunea să faceți acest lucru.

# The first administrator, made once through the link that the start prints.
desk-first-title = Primul administrator
desk-first-intro = Alegeți un nume de utilizator și o parolă. Această pagină funcționează o singură dată.
desk-first-repeat = Parola încă o dată
desk-first-rule =
    { PLURAL($n) ->
        [one] Cel puțin { $n } caracter. Mai multe cuvinte la rând sunt o alegere bună.
        [few] Cel puțin { $n } caractere. Mai multe cuvinte la rând sunt o alegere bună.
       *[other] Cel puțin { $n } de caractere. Mai multe cuvinte la rând sunt o alegere bună.
    }
desk-first-too-short = Parola este prea scurtă.
desk-first-differ = Cele două parole sunt diferite.
desk-first-name-missing = Scrieți un nume de utilizator, vă rugăm.
desk-first-create = Creați administratorul
desk-first-used = Acest link a fost folosit sau este prea vechi. Porniți din nou programul ca să primiți unul nou.

desk-choose = Alegeți ghișeul dumneavoastră
desk-languages = Limbi pe care le vorbiți
desk-languages-missing = Alegeți cel puțin o limbă.
desk-stays-until = Până la ora (dacă plecați înainte de închidere)
desk-open = Deschideți ghișeul
desk-close = Închideți ghișeul
desk-pause = Pauză
desk-reopen = Încheiați pauza

desk-next = Următorul
desk-finish-and-next = Încheiați și chemați următorul
desk-recall = Chemați din nou
desk-arrived = A sosit
desk-missed = Nu a venit
desk-finish = Încheiați
desk-nobody-waiting = Nu așteaptă nimeni.
desk-nobody-for-you = Nu așteaptă nimeni pentru acest ghișeu.

desk-now = La acest ghișeu
desk-called = Chemat
desk-serving = La ghișeu
desk-since = de la ora { $time }
desk-called-times =
    { PLURAL($n) ->
        [one] Chemat o dată
        [few] Chemat de { $n } ori
       *[other] Chemat de { $n } de ori
    }
desk-reason = De ce această persoană
desk-reads = Citește: { $language }
desk-speaks = Vorbește: { $languages }
desk-party =
    { PLURAL($n) ->
        [one] { $n } persoană
        [few] { $n } persoane
       *[other] { $n } de persoane
    }
desk-needs = Nevoi
desk-need-step-free = Fără scări
desk-need-more-time = Mai mult timp
desk-need-fetch-me = Mergeți după această persoană
desk-need-quiet-place = Un loc liniștit
desk-need-priority = Prioritate
desk-need-woman-please = O femeie, vă rog
desk-need-someone-else = Altcineva, vă rog

desk-waiting = În așteptare
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] Nu așteaptă nimeni
        [one] { $n } bon în așteptare
        [few] { $n } bonuri în așteptare
       *[other] { $n } de bonuri în așteptare
    }
desk-head-number = Număr
desk-head-picture = Desen
desk-head-service = Serviciu
desk-head-languages = Limbi
desk-head-waited = Așteaptă de
desk-head-party = Persoane
desk-head-needs = Nevoi
desk-head-call-by = De chemat până la

desk-undo-call = Anulați chemarea numărului { $number }
desk-undo-arrived = Anulați „A sosit” pentru numărul { $number }
desk-undo-missed = Anulați „Nu a venit” pentru numărul { $number }
desk-undo-finish = Anulați „Încheiați” pentru numărul { $number }
desk-undone = S-a anulat.
desk-error = Ceva nu a mers. Încercați din nou, vă rugăm.
desk-script-off = Această pagină are nevoie de JavaScript. Activați-l în browser, vă rugăm.
desk-lapsed = Niciun răspuns timp de 20 de secunde. Uitați-vă la ghișeu și apăsați din nou, dacă mai este nevoie.
desk-link-lost = Neconectat. Ce apăsați se încearcă din nou timp de 20 de secunde.
desk-link-back = Conectat din nou.
desk-not-live = Neactualizat de la ora { $time }

desk-others = Alte ghișee
desk-state-closed = Închis
desk-state-free = Liber
desk-state-paused = În pauză
desk-state-calling = Cheamă numărul { $number }
desk-state-serving = Cu numărul { $number }
desk-taken-by = La acest ghișeu este { $name }.

desk-keyboard = Tastatură
desk-keyboard-key = Tastă
desk-keyboard-act = Ce face
desk-keyboard-show = Arătați ajutorul pentru tastatură
desk-public-url-loopback = Telefoanele nu pot deschide linkul de pe bon: adresa publică este numai pentru acest calculator. Un administrator o poate schimba cu --public-url.
desk-language-drafted = { $language }: texte încă necitite de un vorbitor nativ
desk-language-reviewed = { $language }: texte citite de un vorbitor nativ

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = Ocupat
desk-until = până la ora { $time }
desk-idle = Nu este nimeni la acest ghișeu.
desk-nobody-able = Așteaptă să se deschidă un ghișeu potrivit
desk-more-waiting =
    { PLURAL($n) ->
        [one] și încă { $n }
        [few] și încă { $n }
       *[other] și încă { $n }
    }
desk-late = mai târziu decât s-a promis
desk-told = s-a spus: { $from }–{ $to } min
desk-trying-again = Încă netrimis, se încearcă din nou: { $act }
desk-closed-elsewhere = Ghișeul dumneavoastră a fost închis.
desk-gave-up = Numărul { $number } a renunțat la rând.
desk-keyboard-on = Folosiți aceste taste
desk-your-name = Numele dumneavoastră
desk-first-weak = Această parolă este ușor de ghicit. Alegeți alta, vă rugăm.
desk-first-done = Administratorul este gata.
desk-to-desk = Mergeți la ghișeu
desk-to-overview = Mergeți la privirea de ansamblu
desk-choose-site = Alegeți centrul dumneavoastră
desk-overview = Privire de ansamblu
desk-release-question = A plecat persoana care lucrează la ghișeul { $desk }?
desk-release-more = Ghișeul se închide, iar cine este acolo așteaptă din nou la rândul său.
desk-all-desks = Ghișee
desk-head-desk = Ghișeu
desk-head-state = Stare
desk-head-waiting = În așteptare
desk-head-longest = Cea mai lungă așteptare
desk-by-service = În așteptare, după serviciu și limbă
desk-tickets-open = Se dau bonuri
desk-tickets-closed = Nu se dau bonuri

# Pausing a desk.
desk-pause-title = De ce faceți pauză?
desk-pause-reason-break = Pauză scurtă
desk-pause-reason-paperwork = Lucru la acte
desk-pause-reason-meal = Masă
desk-pause-reason-meeting = Ședință
desk-pause-reason-other = Alt motiv
desk-pause-away = Acum se contează pe celelalte ghișee pentru cei care așteaptă.

# People who are away for a while, and calling somebody whom staff choose.
desk-park = Revine mai târziu
desk-park-title = Când revine numărul { $number }?
desk-park-at = Sau la această oră
desk-park-wrong = Scrieți o oră între { $from } și { $to }.
desk-away = Revine mai târziu
desk-head-back = Revine la
desk-overdue = ar trebui să fie deja înapoi
desk-only-desk = Numai pentru ghișeul { $desk }
desk-resume = A revenit: continuați
desk-call = Chemați această persoană
desk-call-why = Chemați acum. De ce?
desk-choice-returned = A revenit cu ce lipsea
desk-choice-agreed = Stabilit cu persoana
desk-choice-unwell = Nu se simte bine
desk-choice-children = Cu copii mici
desk-choice-colleague = La cererea unui coleg
desk-choice-other = Alt motiv
desk-call-busy = Puteți chema când acest ghișeu este liber.
desk-call-unfit = Acest ghișeu nu poate servi această persoană.
desk-undo-park = Anulați „Revine mai târziu” pentru numărul { $number }
desk-undo-resume = Anulați „A revenit” pentru numărul { $number }
desk-keyboard-waiting = Mergeți la lista de așteptare
desk-keyboard-move = În jos sau în sus în listă
desk-keyboard-open = Deschideți sau alegeți
desk-keyboard-answer = Alegeți un răspuns

# Passing somebody on.
desk-transfer = Trimiteți mai departe
desk-transfer-title = Unde merge numărul { $number }?
desk-transfer-keeps = Numărul și rândul rămân aceleași.
desk-transfer-any = Orice ghișeu potrivit
desk-transfer-choose = Alegeți un serviciu.
desk-undo-transfer = Anulați „Trimiteți mai departe” pentru numărul { $number }

# The question whether somebody came, and what happened to a visit.
desk-question = A venit numărul { $number }?
desk-missed-once = A lipsit o dată: „Nu a venit” încheie acum vizita
desk-history = Istoric
desk-history-title = Numărul { $number }: ce s-a întâmplat
desk-head-time = Ora
desk-head-what = Ce s-a întâmplat
desk-history-issued = A luat un bon
desk-history-called = Chemat
desk-history-recalled = Chemat din nou
desk-history-arrived = A sosit
desk-history-missed = Nu a venit
desk-history-finished = Încheiat
desk-history-left = A renunțat la rând
desk-history-parked = Revine mai târziu
desk-history-resumed = A revenit
desk-history-returned = Timpul s-a terminat: așteaptă din nou
desk-history-transferred = Trimis mai departe
desk-history-undone = Ultima acțiune a fost anulată

# The page that says what other programs can ask.
desk-interface = Interfață pentru programe
desk-interface-about = Ce pot cere alte programe de la acest sistem. Textul este în engleză.
