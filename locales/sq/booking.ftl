# Booking an appointment: one question a page, and the card at the end.
booking-title = Caktoni një takim
booking-no-account = Nuk ka nevojë të regjistroheni. Nuk ju pyesim për emrin.
booking-walk-in = Ejani pa takim
booking-walk-in-hint = Për këtë merrni një biletë në qendër.
booking-no-services = Këtu nuk mund të caktohen takime. Ju lutemi, ejani në qendër dhe merrni një biletë.
booking-you = Rreth jush
booking-speak = Në cilën gjuhë doni të flisni me ne?
booking-people-hint = Numëroni veten dhe të gjithë ata që vijnë me ju. Numëroni edhe fëmijët.
booking-more-people = Jemi më shumë
booking-needs = Çfarë do t’ju ndihmonte?
booking-needs-hint = Prekni atë që ju duhet, ose asgjë.
booking-need-step-free = Rrugë pa shkallë
booking-need-more-time = Më shumë kohë
booking-need-fetch-me = Dikush vjen të më marrë
booking-need-quiet-place = Vend i qetë
booking-when = Kur doni të vini?
booking-free =
    { PLURAL($n) ->
        [one] { $n } orar i lirë
       *[other] { $n } orare të lira
    }
booking-morning = Paradite
booking-afternoon = Pasdite
booking-later-days = Ditët në vijim
booking-taken = Dikush sapo e zuri këtë orar. Ju lutemi, zgjidhni një tjetër. Gjithçka tjetër mbeti siç e zgjodhët.
booking-nothing-free = Për momentin nuk ka asnjë orar të lirë për këtë.
booking-nothing-walk-in = Mund të vini pa takim dhe të merrni një biletë në qendër.
booking-nothing-ask = Mund të pyesni edhe me telefon ose në qendër. Mund të lirohet një orar.
booking-other-language = Ka orare të lira nëse flisni me ne në një gjuhë tjetër:
booking-check = A është gjithçka në rregull?
booking-what = Për çfarë
booking-day = Kur
booking-where = Ku
booking-people = Persona
booking-book = Cakto këtë orar
booking-done = Takimi juaj u caktua
booking-code = Kodi juaj
booking-keep = Shkruajeni kodin, fotografojeni këtë faqe ose printojeni.
booking-print = Printo
booking-calendar = Vendose në kalendarin tim
booking-open = Shihe, ndryshoje ose anuloje
booking-come-early = Ju lutemi, ejani { $minutes } më parë. Tregojani kodin aparatit të biletave ose shkruajeni aty.
booking-if-late = Nëse vini me më shumë se { $minutes } vonesë, takimi nuk vlen më. Megjithatë merrni një biletë dhe prisni me të tjerët.
booking-if-not = Nëse nuk mund të vini, ju lutemi, ndryshojeni ose anulojeni takimin. Kështu orarin mund ta marrë dikush tjetër.

# Days, as they are written out. Figures are Latin digits.
booking-date = { $weekday }, { $day } { $month }
booking-month-1 = janar
booking-month-2 = shkurt
booking-month-3 = mars
booking-month-4 = prill
booking-month-5 = maj
booking-month-6 = qershor
booking-month-7 = korrik
booking-month-8 = gusht
booking-month-9 = shtator
booking-month-10 = tetor
booking-month-11 = nëntor
booking-month-12 = dhjetor

# The page of an appointment, which its code opens. It never says what it is for.
booking-yours = Takimi juaj
booking-here = Jam këtu
booking-here-hint = Prekeni këtë kur të jeni në qendër. Numrin e merrni menjëherë.
booking-here-from = Atë ditë, nga ora { $time }, mund të thoni këtu që keni ardhur.
booking-show = Tregojani këtë aparatit të biletave
booking-move = Zgjidh një orar tjetër
booking-moved = Takimi juaj ka orar të ri.
booking-we-moved = Na u desh ta zhvendosim takimin tuaj. Ky orar nuk vlen më:
booking-new-time = Orari i ri:
booking-move-question = Doni ta kaloni takimin në këtë orar?
booking-move-yes = Po, në këtë orar
booking-stay = Lëre takimin siç është
booking-cancel = Anulo takimin
booking-cancel-question = Doni ta anuloni takimin?
booking-cancel-yes = Po, anuloje
booking-cancel-no = Jo, mbaje
booking-cancelled = Ky takim është anuluar
booking-cancelled-hint = Nëse doni ende të vini, caktoni një takim të ri.
booking-another = Cakto një takim tjetër
booking-too-early = Është ende herët
booking-too-early-hint = Nga ora { $time } mund të thoni këtu që keni ardhur. Nëse doni një numër më parë, merrni një biletë pa takim te aparati i biletave.
booking-too-late = Ora e takimit tuaj ka kaluar
booking-too-late-hint = Mund të vini gjithsesi. Sa kohë jemi hapur, merrni një biletë pa takim te aparati i biletave ose caktoni një orar tjetër.
booking-wrong-day = Takimi juaj është në një ditë tjetër
booking-wrong-day-hint = Nëse keni nevojë për ne sot, merrni një biletë pa takim te aparati i biletave.
booking-used = E keni thënë që jeni këtu
booking-used-hint = Prisni në sallë me numrin tuaj. Nëse e keni humbur, ju lutemi, pyesni një punonjës.
booking-unknown = Ky link nuk hap asnjë takim
booking-unknown-hint = Ju lutemi, shihni edhe një herë kodin tuaj ose pyesni një punonjës.
booking-offline = Ky telefon nuk është i lidhur
booking-offline-hint = Takimi juaj mbetet siç është. Në qendër, aparati i biletave e pranon kodin tuaj.
booking-too-many = Për momentin ka tepër kërkesa
booking-too-many-hint = Ju lutemi, provoni përsëri pas disa minutash.
booking-script-off = Kësaj faqeje i duhet JavaScript. Në qendër, aparati i biletave e pranon kodin tuaj.
