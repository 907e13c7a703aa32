# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = Kjo pajisje nuk është regjistruar ende.
device-revoked-here = Kjo pajisje nuk është më e regjistruar.
device-code = Kodi
device-enter-code = Për punonjësit: një administrator e shkruan këtë kod në faqen “Pajisjet”.
device-code-life = Kodi vlen dhjetë minuta. Pastaj shfaqet një tjetër.
device-no-code = Për momentin nuk ka kod. Shfaqet kur qendra të përgjigjet.

# The page for administrators.
device-title = Pajisjet
device-add = Shto një pajisje
device-add-hint = Shkruani kodin që pajisja tregon në ekranin e saj.
device-kind-kiosk = Aparat biletash
device-kind-board = Ekran
device-head-device = Pajisja
device-head-printer = Printeri
device-head-version = Versioni
device-name = Emri
device-place = Vendi
device-place-hint = Ku ndodhet, për punonjësit
device-asks = Kërkon që nga ora { $time }, nga adresa { $address }
device-compare = Pranojeni vetëm nëse kodi është në ekranin e njërës prej pajisjeve tuaja.
device-approve = Prano
device-approved = { $name } është gati.
device-seen = U pa: { $time }
device-never-seen = Nuk është parë asnjëherë
device-revoke = Hiq regjistrimin
device-revoke-question = Doni t’ia hiqni regjistrimin pajisjes { $name }?
device-revoke-text = Ekrani i saj ndalet menjëherë dhe tregon një kod të ri.
device-revoke-yes = Po, hiqe
device-revoke-no = Jo, mbaje
device-revoked = Pajisjes { $name } iu hoq regjistrimi.
device-none = Asnjë pajisje.
device-as-of = Lexuar në orën { $time }
device-not-read = Pajisjet nuk lexohen dot. Lexuar në orën { $time }.

# How a kiosk’s printer is.
device-printer-unknown = Ende nuk dihet
device-printer-ok = Punon
device-printer-paper-low = Letra po mbaron
device-printer-folder = Biletat ruhen si figura
device-printer-paper-out = Nuk ka letër
device-printer-cover-open = Kapaku është i hapur
device-printer-silent = Nuk përgjigjet
device-printer-gone = Nuk gjendet
device-printer-offline = Pa lidhje
device-printer-other = Me defekt
