# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = Programări
appointment-day = Ziua
appointment-before = Ziua dinainte
appointment-after = Ziua următoare
appointment-today = Azi
appointment-code = Cod
appointment-hint = Scanați cartonașul sau scrieți codul ori o parte din el.
appointment-none = În această zi nu sunt programări.
appointment-none-match = Niciun cod din această zi nu conține acest text.
appointment-state-open = Așteptată
appointment-state-late = În întârziere
appointment-state-missed = Nu a venit
appointment-state-cancelled = Anulată
appointment-state-checked-in = Sosire notată
appointment-state-checked-in-as = Sosire notată: { $number }
appointment-state-done = Încheiată

# Checking in.
appointment-check-in = Notați sosirea
appointment-checked-in = Sosire notată pentru programarea de la ora { $time }. Spuneți persoanei acest număr, vă rugăm.
appointment-walk-in = Dați un bon fără programare
appointment-walk-in-given = Un bon fără programare. Spuneți persoanei acest număr, vă rugăm.

# Booking, moving, the card.
appointment-new = Programare nouă
appointment-next-for = Programarea următoare pentru numărul { $number }
appointment-what = Pentru ce
appointment-what-missing = Alegeți pentru ce este.
appointment-free = Arătați orele libere
appointment-booked = Programarea este făcută.
appointment-moved = Programarea are o nouă oră.
appointment-card = Cartonaș de tipărit
appointment-contact = E-mail sau telefon pentru mesaje, dacă persoana dorește
appointment-contact-keep = Notați
appointment-contact-kept = Mesajele despre programare merg acolo.
