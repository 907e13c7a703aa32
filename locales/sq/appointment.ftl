# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = Takimet
appointment-day = Dita
appointment-before = Një ditë më parë
appointment-after = Një ditë më pas
appointment-today = Sot
appointment-code = Kodi
appointment-hint = Skanoni kartën, ose shkruani kodin ose një pjesë të tij.
appointment-none = Në këtë ditë nuk ka takime.
appointment-none-match = Asnjë kod i kësaj dite nuk e përmban këtë.
appointment-state-open = Pritet të vijë
appointment-state-late = Me vonesë
appointment-state-missed = Nuk erdhi
appointment-state-cancelled = U anulua
appointment-state-checked-in = U paraqit
appointment-state-checked-in-as = U paraqit: { $number }
appointment-state-done = Përfundoi

# Checking in.
appointment-check-in = Regjistro ardhjen
appointment-checked-in = U regjistrua ardhja për takimin e orës { $time }. Ju lutemi, thuajini personit këtë numër.
appointment-walk-in = Jep një biletë pa takim
appointment-walk-in-given = Biletë pa takim. Ju lutemi, thuajini personit këtë numër.

# Booking, moving, the card.
appointment-new = Takim i ri
appointment-next-for = Takimi tjetër për numrin { $number }
appointment-what = Për çfarë
appointment-what-missing = Zgjidhni për çfarë është.
appointment-free = Shfaq oraret e lira
appointment-booked = Takimi u caktua.
appointment-moved = Takimi ka orar të ri.
appointment-card = Karta për printim
appointment-contact = E-mail ose telefon për mesazhe, nëse personi dëshiron
appointment-contact-keep = Shëno
appointment-contact-kept = Mesazhet për takimin dërgohen aty.
