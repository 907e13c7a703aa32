# The kiosk: from the first touch to the ticket.
kiosk-title = Merrni një biletë
kiosk-welcome = Mirë se erdhët
kiosk-touch-to-begin = Prekni ekranin për të filluar
kiosk-choose-language = Zgjidhni gjuhën tuaj
kiosk-choose-language-again = Prekni përsëri { $language } për ta zgjedhur
kiosk-greeting-pause = Ndali fjalët që lëvizin
kiosk-greeting-play = Lëvizi fjalët përsëri
kiosk-more-languages = Gjuhë të tjera
kiosk-previous-languages = Gjuhët e mëparshme

kiosk-step-language = Gjuha
kiosk-step-service = Çfarë ju duhet
kiosk-step-people = Persona
kiosk-step-ticket = Bileta
kiosk-step = Hapi { $n } nga { $total }

kiosk-what-do-you-need = Për çfarë keni nevojë?
kiosk-how-many-people = Sa veta jeni?
kiosk-how-many-people-hint = Numëroni veten dhe ata që janë me ju. Numëroni edhe fëmijët.
kiosk-party =
    { PLURAL($n) ->
        [one] { $n } person
       *[other] { $n } persona
    }
kiosk-party-more =
    { PLURAL($n) ->
        [one] Më shumë se { $n } person
       *[other] Më shumë se { $n } persona
    }
kiosk-one-more = Një person më shumë
kiosk-one-fewer = Një person më pak
kiosk-take-ticket = Merrni një biletë

kiosk-your-number = Numri juaj
kiosk-your-picture = Figura juaj është: { $picture }
kiosk-printing = Ju lutemi, prisni. Bileta juaj po printohet.
kiosk-take-paper = Ju lutemi, merrni biletën tuaj.
kiosk-printer-failed = Printeri nuk punon. Ju lutemi, mbajeni mend ose fotografojeni numrin tuaj.
kiosk-remember-number = Ju lutemi, mbajini mend ose fotografojini numrin dhe figurën tuaj.
kiosk-wait-in-hall = Prisni në sallë. Shikoni ekranin dhe dëgjoni.
kiosk-called-when = Kur të vijë radha juaj, ekrani tregon numrin tuaj, figurën tuaj dhe sportelin.
kiosk-follow-on-phone = Për ta parë radhën tuaj në telefon, fotografojeni këtë kod.
kiosk-done = Gati

kiosk-cancel-ticket = Kjo biletë nuk është e imja, anuloje
kiosk-cancel-question = Doni ta anuloni këtë biletë?
kiosk-cancel-yes = Po, anuloje
kiosk-cancel-no = Jo, mbaje
kiosk-cancelled = Bileta juaj u anulua.
kiosk-cancel-too-late = Kjo biletë nuk mund të anulohet këtu. Ju lutemi, pyesni një punonjës.

kiosk-still-there = Jeni ende këtu?
kiosk-more-time = Më duhet më shumë kohë
kiosk-restart-in =
    { PLURAL($n) ->
        [one] Ekrani fillon nga e para pas { $n } sekonde
       *[other] Ekrani fillon nga e para pas { $n } sekondash
    }
kiosk-start-again = Fillo nga e para

kiosk-service-closed = { $service }: për sot nuk ka më bileta.
kiosk-service-closed-short = Për sot nuk ka më bileta
kiosk-wait-short = rreth { $from }–{ $to } min
kiosk-all-services-closed = Për sot nuk ka më bileta. Ju lutemi, ejani një ditë tjetër.
kiosk-wrong = Diçka nuk shkoi mirë. Ju lutemi, provoni përsëri.
kiosk-ask-staff = Ju lutemi, pyesni një punonjës.
kiosk-not-connected = Ky aparat nuk është i lidhur. Ju lutemi, pyesni një punonjës.
kiosk-no-tickets-now = Për momentin nuk mund të japim bileta.
kiosk-need-help = Kam nevojë për ndihmë
kiosk-help-text = Ju lutemi, pyesni një punonjës. Ju ndihmojmë me kënaqësi.
kiosk-low-reach = Uli butonat
kiosk-normal-reach = Ngriji butonat

# With an appointment.
kiosk-have-appointment = Kam një takim
kiosk-show-code = Tregoni kodin tuaj
kiosk-scan-code = Mbajeni kodin QR para lexuesit.
kiosk-type-code = Ose shkruani kodin këtu:
kiosk-your-code = Kodi juaj:
kiosk-code-mistake = Ka një gabim në kod. Ju lutemi, shihni edhe një herë çdo shkronjë dhe çdo numër.
kiosk-delete-symbol = Fshi shenjën e fundit
kiosk-too-early = Takimi juaj është sot në orën { $time }.
kiosk-too-early-next = Është ende herët. Ju lutemi, kthehuni këtu nga ora { $time }.
kiosk-come-back-later = Ju lutemi, kthehuni më vonë.
kiosk-too-late = Na vjen keq: është tepër vonë për takimin tuaj të orës { $time }.
kiosk-too-late-next = Mund të merrni një biletë dhe të prisni radhën tuaj.
kiosk-wrong-day = Dita e takimit tuaj është { $day }, në orën { $time }.
kiosk-wrong-day-next = Ju lutemi, ejani atë ditë.
kiosk-wrong-day-over = Ajo ditë ka kaluar. Ju lutemi, merrni një biletë ose pyesni një punonjës.
kiosk-appointment-cancelled-next = Merrni një biletë, ose kërkojini një punonjësi një takim tjetër.
kiosk-already-in = Ju keni tashmë një biletë.
kiosk-already-in-next = Shikoni ekranin në sallë: do ta thërrasim këtë numër.
kiosk-unknown-code = Nuk e gjejmë këtë kod.
kiosk-unknown-code-next = Shihni edhe një herë çdo shkronjë dhe çdo numër, ose pyesni një punonjës.
kiosk-too-many-codes = Këtu u provuan tepër kode të gabuara.
kiosk-check-in-no-answer = Për momentin ky aparat nuk mund ta kontrollojë takimin tuaj.
kiosk-check-in-no-answer-next = Provoni përsëri, ose shkoni te një punonjës, që mund ta bëjë për ju.
kiosk-day = { $weekday }, { $day } { $month }
kiosk-month-january = janar
kiosk-month-february = shkurt
kiosk-month-march = mars
kiosk-month-april = prill
kiosk-month-may = maj
kiosk-month-june = qershor
kiosk-month-july = korrik
kiosk-month-august = gusht
kiosk-month-september = shtator
kiosk-month-october = tetor
kiosk-month-november = nëntor
kiosk-month-december = dhjetor

# An appointment on another day, where no tickets are left.
kiosk-another-day = Një takim në një ditë tjetër
kiosk-choose-time = Kur doni të vini?
kiosk-no-times = Për momentin nuk ka takime të lira.
kiosk-your-appointment = Takimi juaj
kiosk-printing-card = Ju lutemi, prisni. Po e printojmë fletën.
kiosk-take-card = Merreni fletën dhe silleni me vete atë ditë.
kiosk-card-failed = Printeri nuk punon. Ju lutemi, fotografojeni këtë faqe.
