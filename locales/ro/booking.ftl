# Booking an appointment: one question a page, and the card at the end.
booking-title = Faceți o programare
booking-no-account = Nu aveți nevoie de cont. Nu vă cerem numele.
booking-walk-in = Veniți fără programare
booking-walk-in-hint = Pentru aceste servicii, luați un bon la centru.
booking-no-services = Aici nu se pot face programări. Veniți la centru și luați un bon, vă rugăm.
booking-you = Despre dumneavoastră
booking-speak = În ce limbă vreți să vorbiți cu noi?
booking-people-hint = Dumneavoastră și toate persoanele care vin cu dumneavoastră, și copiii.
booking-more-people = Suntem mai mulți
booking-needs = Ce v-ar ajuta?
booking-needs-hint = Atingeți lucrurile de care aveți nevoie. Dacă nu aveți nevoie de nimic, continuați.
booking-need-step-free = Un drum fără scări
booking-need-more-time = Mai mult timp
booking-need-fetch-me = Să vină cineva după mine
booking-need-quiet-place = Un loc liniștit
booking-when = Când vreți să veniți?
booking-free =
    { PLURAL($n) ->
        [one] { $n } oră liberă
        [few] { $n } ore libere
       *[other] { $n } de ore libere
    }
booking-morning = Dimineața
booking-afternoon = După-amiaza
booking-later-days = Zilele următoare
booking-taken = Cineva tocmai a luat această oră. Alegeți alta, vă rugăm. Restul a rămas păstrat.
booking-nothing-free = În acest moment nu este nicio oră liberă pentru acest serviciu.
booking-nothing-walk-in = Puteți veni fără programare și lua un bon la centru.
booking-nothing-ask = Puteți întreba și la telefon sau la centru. Se poate elibera o oră.
booking-other-language = Sunt ore libere dacă vorbiți cu noi în altă limbă:
booking-check = Este totul corect?
booking-what = Pentru ce
booking-day = Când
booking-where = Unde
booking-people = Persoane
booking-book = Faceți programarea la această oră
booking-done = Programarea dumneavoastră este făcută
booking-code = Codul dumneavoastră
booking-keep = Scrieți codul pe hârtie, fotografiați această pagină sau tipăriți-o.
booking-print = Tipăriți
booking-calendar = Adăugați în calendar
booking-open = Vedeți, mutați sau anulați programarea
booking-come-early = Veniți cu { $minutes } mai devreme, vă rugăm. Arătați codul la aparatul de bonuri sau scrieți-l acolo.
booking-if-late = Dacă întârziați mai mult de { $minutes }, programarea nu mai este valabilă. Primiți totuși un bon și așteptați cu ceilalți.
booking-if-not = Dacă nu puteți veni, mutați programarea sau anulați-o, vă rugăm. Așa ora rămâne pentru altcineva.

# Days, as they are written out. Figures are Latin digits.
booking-date = { $weekday }, { $day } { $month }
booking-month-1 = ianuarie
booking-month-2 = februarie
booking-month-3 = martie
booking-month-4 = aprilie
booking-month-5 = mai
booking-month-6 = iunie
booking-month-7 = iulie
booking-month-8 = august
booking-month-9 = septembrie
booking-month-10 = octombrie
booking-month-11 = noiembrie
booking-month-12 = decembrie

# The page of an appointment, which its code opens. It never says what it is for.
booking-yours = Programarea dumneavoastră
booking-here = Sunt aici
booking-here-hint = Atingeți aici când sunteți la centru. Primiți numărul imediat.
booking-here-from = În acea zi, de la ora { $time }, puteți spune aici că ați venit.
booking-show = Arătați acest cod la aparatul de bonuri
booking-move = Alegeți altă oră
booking-moved = Programarea dumneavoastră are o nouă oră.
booking-we-moved = A trebuit să vă mutăm programarea. Această oră nu mai este valabilă:
booking-new-time = Noua oră:
booking-move-question = Vreți să mutați programarea la această oră?
booking-move-yes = Da, această oră
booking-stay = Lăsați programarea cum este
booking-cancel = Anulați programarea
booking-cancel-question = Vreți să anulați programarea?
booking-cancel-yes = Da, o anulez
booking-cancel-no = Nu, o păstrez
booking-cancelled = Această programare este anulată
booking-cancelled-hint = Dacă vreți totuși să veniți, faceți una nouă.
booking-another = Faceți altă programare
booking-too-early = Este încă devreme
booking-too-early-hint = De la ora { $time } puteți spune aici că ați venit. Dacă vreți un număr mai devreme, luați un bon fără programare de la aparatul de bonuri.
booking-too-late = Ora programării dumneavoastră a trecut
booking-too-late-hint = Puteți veni oricum. Când este deschis, luați un bon fără programare de la aparatul de bonuri sau faceți programare la altă oră.
booking-wrong-day = Programarea dumneavoastră este în altă zi
booking-wrong-day-hint = Dacă aveți nevoie de noi azi, luați un bon fără programare de la aparatul de bonuri.
booking-used = Ați spus deja că sunteți aici
booking-used-hint = Așteptați în sală cu numărul dumneavoastră. Dacă l-ați pierdut, întrebați personalul, vă rugăm.
booking-unknown = Acest link nu deschide nicio programare
booking-unknown-hint = Mai verificați o dată codul sau întrebați personalul, vă rugăm.
booking-offline = Acest telefon nu este conectat
booking-offline-hint = Programarea dumneavoastră rămâne cum este. La centru, aparatul de bonuri primește codul dumneavoastră.
booking-too-many = În acest moment sunt prea multe cereri
booking-too-many-hint = Încercați din nou peste câteva minute, vă rugăm.
booking-script-off = Această pagină are nevoie de JavaScript. La centru, aparatul de bonuri primește codul dumneavoastră.
