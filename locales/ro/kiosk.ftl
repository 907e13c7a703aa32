# The kiosk: from the first touch to the ticket.
kiosk-title = Luați un bon de ordine
kiosk-welcome = Bun venit
kiosk-touch-to-begin = Atingeți ecranul ca să începeți
kiosk-choose-language = Alegeți limba dumneavoastră
kiosk-choose-language-again = Atingeți încă o dată { $language } ca să alegeți această limbă
kiosk-greeting-pause = Opriți cuvintele
kiosk-greeting-play = Mișcați din nou cuvintele
kiosk-more-languages = Mai multe limbi
kiosk-previous-languages = Limbile dinainte

kiosk-step-language = Limba
kiosk-step-service = De ce aveți nevoie
kiosk-step-people = Persoane
kiosk-step-ticket = Bon
kiosk-step = Pasul { $n } din { $total }

kiosk-what-do-you-need = De ce aveți nevoie?
kiosk-how-many-people = Câte persoane sunteți?
kiosk-how-many-people-hint = Dumneavoastră și toate persoanele care sunt cu dumneavoastră, și copiii.
kiosk-party =
    { PLURAL($n) ->
        [one] { $n } persoană
        [few] { $n } persoane
       *[other] { $n } de persoane
    }
kiosk-party-more =
    { PLURAL($n) ->
        [one] Peste { $n } persoană
        [few] Peste { $n } persoane
       *[other] Peste { $n } de persoane
    }
kiosk-one-more = Încă o persoană
kiosk-one-fewer = O persoană mai puțin
kiosk-take-ticket = Luați un bon

kiosk-your-number = Numărul dumneavoastră
kiosk-your-picture = Desenul dumneavoastră: { $picture }
kiosk-printing = Așteptați, vă rugăm. Bonul se tipărește.
kiosk-take-paper = Luați bonul, vă rugăm.
kiosk-printer-failed = Imprimanta nu funcționează. Vă rugăm să țineți minte numărul sau să îl fotografiați.
kiosk-remember-number = Vă rugăm să țineți minte numărul și desenul sau să le fotografiați.
kiosk-wait-in-hall = Așteptați în sală. Uitați-vă la ecran și ascultați.
kiosk-called-when = Când vă vine rândul, ecranul arată numărul, desenul și ghișeul dumneavoastră.
kiosk-follow-on-phone = Ca să vedeți pe telefon când vă vine rândul, fotografiați acest cod.
kiosk-done = Gata

kiosk-cancel-ticket = Bonul acesta nu este al meu: îl anulez
kiosk-cancel-question = Vreți să anulați acest bon?
kiosk-cancel-yes = Da, îl anulez
kiosk-cancel-no = Nu, îl păstrez
kiosk-cancelled = Bonul dumneavoastră este anulat.
kiosk-cancel-too-late = Acest bon nu se poate anula aici. Întrebați personalul, vă rugăm.

kiosk-still-there = Mai sunteți aici?
kiosk-more-time = Am nevoie de mai mult timp
kiosk-restart-in =
    { PLURAL($n) ->
        [one] Ecranul începe din nou peste { $n } secundă
        [few] Ecranul începe din nou peste { $n } secunde
       *[other] Ecranul începe din nou peste { $n } de secunde
    }
kiosk-start-again = Începeți din nou

kiosk-service-closed = { $service }: azi nu mai sunt bonuri.
kiosk-service-closed-short = Azi nu mai sunt bonuri
kiosk-wait-short = cam { $from }–{ $to } min
kiosk-all-services-closed = Azi nu mai sunt bonuri. Veniți în altă zi, vă rugăm.
kiosk-wrong = Ceva nu a mers. Încercați din nou, vă rugăm.
kiosk-ask-staff = Întrebați personalul, vă rugăm.
kiosk-not-connected = Acest aparat nu este conectat. Întrebați personalul, vă rugăm.
kiosk-no-tickets-now = În acest moment nu putem da bonuri.
kiosk-need-help = Am nevoie de ajutor
kiosk-help-text = Întrebați personalul, vă rugăm. Vă ajutăm cu plăcere.
kiosk-low-reach = Coborâți butoanele
kiosk-normal-reach = Ridicați butoanele

# With an appointment.
kiosk-have-appointment = Am o programare
kiosk-show-code = Arătați codul
kiosk-scan-code = Țineți codul QR în fața cititorului.
kiosk-type-code = Sau scrieți codul aici:
kiosk-your-code = Codul dumneavoastră:
kiosk-code-mistake = Codul are o greșeală. Verificați fiecare literă și fiecare cifră.
kiosk-delete-symbol = Ștergeți ultimul semn
kiosk-too-early = Programarea dumneavoastră este azi la ora { $time }.
kiosk-too-early-next = Este încă devreme. Reveniți aici începând cu ora { $time }, vă rugăm.
kiosk-come-back-later = Reveniți mai târziu, vă rugăm.
kiosk-too-late = Ne pare rău: este prea târziu pentru programarea dumneavoastră de la ora { $time }.
kiosk-too-late-next = Puteți să luați un bon și să vă așteptați rândul.
kiosk-wrong-day = Programarea dumneavoastră este { $day }, la ora { $time }.
kiosk-wrong-day-next = Veniți în acea zi, vă rugăm.
kiosk-wrong-day-over = Acea zi a trecut. Luați un bon sau întrebați personalul.
kiosk-appointment-cancelled-next = Luați un bon sau cereți personalului altă programare.
kiosk-already-in = Aveți deja un bon.
kiosk-already-in-next = Uitați-vă la ecranul din sală: vom chema acest număr.
kiosk-unknown-code = Nu găsim acest cod.
kiosk-unknown-code-next = Verificați fiecare literă și fiecare cifră sau întrebați personalul.
kiosk-too-many-codes = Aici s-au încercat prea multe coduri greșite.
kiosk-check-in-no-answer = În acest moment aparatul nu poate verifica programarea dumneavoastră.
kiosk-check-in-no-answer-next = Încercați din nou sau cereți ajutorul personalului.
kiosk-day = { $weekday }, { $day } { $month }
kiosk-month-january = ianuarie
kiosk-month-february = februarie
kiosk-month-march = martie
kiosk-month-april = aprilie
kiosk-month-may = mai
kiosk-month-june = iunie
kiosk-month-july = iulie
kiosk-month-august = august
kiosk-month-september = septembrie
kiosk-month-october = octombrie
kiosk-month-november = noiembrie
kiosk-month-december = decembrie

# An appointment on another day, where no tickets are left.
kiosk-another-day = O programare în altă zi
kiosk-choose-time = Când vreți să veniți?
kiosk-no-times = În acest moment nu sunt programări libere.
kiosk-your-appointment = Programarea dumneavoastră
kiosk-printing-card = Așteptați, vă rugăm. Foaia se tipărește.
kiosk-take-card = Luați foaia și veniți cu ea în acea zi.
kiosk-card-failed = Imprimanta nu funcționează. Fotografiați această pagină, vă rugăm.
