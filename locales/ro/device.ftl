# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = Acest dispozitiv nu este încă înregistrat.
device-revoked-here = Acest dispozitiv nu mai este înregistrat.
device-code = Cod
device-enter-code = Pentru personal: un administrator scrie acest cod pe pagina „Dispozitive”.
device-code-life = Codul este valabil zece minute. Apoi apare altul.
device-no-code = În acest moment nu este niciun cod. El apare când centrul răspunde.

# The page for administrators.
device-title = Dispozitive
device-add = Adăugați un dispozitiv
device-add-hint = Scrieți codul pe care dispozitivul îl arată pe ecran.
device-kind-kiosk = Aparat de bonuri
device-kind-board = Ecran de chemare
device-head-device = Dispozitiv
device-head-printer = Imprimantă
device-head-version = Versiune
device-name = Nume
device-place = Loc
device-place-hint = Unde se află, pentru personal
device-asks = Cere de la ora { $time }, de la adresa { $address }
device-compare = Acceptați-l numai dacă acest cod este pe ecranul unui dispozitiv al centrului.
device-approve = Acceptați
device-approved = { $name } este gata.
device-seen = Văzut: { $time }
device-never-seen = Niciodată văzut
device-revoke = Retrageți accesul
device-revoke-question = Vreți să retrageți accesul pentru { $name }?
device-revoke-text = Ecranul lui se oprește imediat și arată un cod nou.
device-revoke-yes = Da, retrageți
device-revoke-no = Nu, păstrați
device-revoked = { $name } nu mai are acces.
device-none = Niciun dispozitiv.
device-as-of = Citit la ora { $time }
device-not-read = Dispozitivele nu pot fi citite. Citite la ora { $time }.

# How a kiosk’s printer is.
device-printer-unknown = Încă nu se știe
device-printer-ok = Funcționează
device-printer-paper-low = Hârtia este pe terminate
device-printer-folder = Bonurile devin imagini
device-printer-paper-out = Fără hârtie
device-printer-cover-open = Capacul este deschis
device-printer-silent = Nu răspunde
device-printer-gone = Nu se găsește
device-printer-offline = Deconectată
device-printer-other = Defectă
