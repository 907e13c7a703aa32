# The desk screen: for agents, dense and quiet.
desk-title = Sporteli
desk-sign-in = Hyr
desk-sign-out = Dil
desk-user = Emri i përdoruesit
desk-password = Fjalëkalimi
desk-sign-in-failed = Emri i përdoruesit ose fjalëkalimi është i gabuar.
desk-sign-in-locked =
    { PLURAL($n) ->
        [one] Tepër përpjekje. Ju lutemi, prisni { $n } minutë.
       *[other] Tepër përpjekje. Ju lutemi, prisni { $n } minuta.
    }
desk-session-over = Keni dalë nga sistemi. Ju lutemi, hyni përsëri.
desk-no-permission = Nuk keni leje ta bëni këtë.

# The first administrator, made once through the link that the start prints.
desk-first-title = Administratori i parë
desk-first-intro = Zgjidhni një emër përdoruesi dhe një fjalëkalim. Kjo faqe funksionon vetëm një herë.
desk-first-repeat = Fjalëkalimi edhe një herë
desk-first-rule =
    { PLURAL($n) ->
        [one] Të paktën { $n } shenjë. Disa fjalë bashkë janë zgjedhje e mirë.
       *[other] Të paktën { $n } shenja. Disa fjalë bashkë janë zgjedhje e mirë.
    }
desk-first-too-short = Fjalëkalimi është shumë i shkurtër.
desk-first-differ = Dy fjalëkalimet nuk janë të njëjta.
desk-first-name-missing = Ju lutemi, shkruani një emër përdoruesi.
desk-first-create = Krijo administratorin
desk-first-used = Ky link është përdorur ose ka skaduar. Niseni programin përsëri për të marrë një të ri.

desk-choose = Zgjidhni sportelin tuaj
desk-languages = Gjuhët që flisni
desk-languages-missing = Zgjidhni të paktën një gjuhë.
desk-stays-until = Deri në orën (nëse largoheni para mbylljes)
desk-open = Hap sportelin
desk-close = Mbyll sportelin
desk-pause = Pauzë
desk-reopen = Përfundo pauzën

desk-next = Numri tjetër
desk-finish-and-next = Përfundo dhe thirr numrin tjetër
desk-recall = Thirr përsëri
desk-arrived = Erdhi
desk-missed = Nuk erdhi
desk-finish = Përfundo
desk-nobody-waiting = Askush nuk pret.
desk-nobody-for-you = Askush nuk pret për këtë sportel.

desk-now = Në këtë sportel
desk-called = U thirr
desk-serving = Në sportel
desk-since = që nga ora { $time }
desk-called-times =
    { PLURAL($n) ->
        [one] U thirr { $n } herë
       *[other] U thirr { $n } herë
    }
desk-reason = Pse ky person
desk-reads = Lexon: { $language }
desk-speaks = Flet: { $languages }
desk-party =
    { PLURAL($n) ->
        [one] { $n } person
       *[other] { $n } persona
    }
desk-needs = Nevojat
desk-need-step-free = Pa shkallë
desk-need-more-time = Më shumë kohë
desk-need-fetch-me = Shkoni ta merrni këtë person
desk-need-quiet-place = Vend i qetë
desk-need-priority = Përparësi
desk-need-woman-please = Një grua, ju lutem
desk-need-someone-else = Dikush tjetër, ju lutem

desk-waiting = Në pritje
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] Askush nuk pret
        [one] { $n } vizitë në pritje
       *[other] { $n } vizita në pritje
    }
desk-head-number = Numri
desk-head-picture = Figura
desk-head-service = Shërbimi
desk-head-languages = Gjuhët
desk-head-waited = Pret prej
desk-head-party = Persona
desk-head-needs = Nevojat
desk-head-call-by = Të thirret deri

desk-undo-call = Tërhiq thirrjen e numrit { $number }
desk-undo-arrived = Tërhiq “Erdhi” për numrin { $number }
desk-undo-missed = Tërhiq “Nuk erdhi” për numrin { $number }
desk-undo-finish = Tërhiq “Përfundo” për numrin { $number }
desk-undone = U tërhoq.
desk-error = Diçka nuk shkoi mirë. Ju lutemi, provoni përsëri.
desk-script-off = Kësaj faqeje i duhet JavaScript. Ju lutemi, aktivizojeni në shfletuesin tuaj.
desk-lapsed = Asnjë përgjigje për 20 sekonda. Shikoni gjendjen e sportelit dhe shtypni përsëri nëse duhet ende.
desk-link-lost = Pa lidhje. Ajo që shtypni provohet përsëri për 20 sekonda.
desk-link-back = Lidhja u rikthye.
desk-not-live = Pa përditësim që nga ora { $time }

desk-others = Sportelet e tjera
desk-state-closed = I mbyllur
desk-state-free = I lirë
desk-state-paused = Në pauzë
desk-state-calling = Po thërret numrin { $number }
desk-state-serving = Me numrin { $number }
desk-taken-by = Në këtë sportel është { $name }.

desk-keyboard = Tastiera
desk-keyboard-key = Tasti
desk-keyboard-act = Çfarë bën
desk-keyboard-show = Shfaq ndihmën për tastierën
desk-public-url-loopback = Telefonat nuk mund ta hapin linkun e biletës: adresa publike vlen vetëm për këtë kompjuter. Një administrator mund ta ndryshojë me --public-url.
desk-language-drafted = { $language }: ende e palexuar nga një folës amtar
desk-language-reviewed = { $language }: e lexuar nga një folës amtar

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = I zënë
desk-until = deri në orën { $time }
desk-idle = Askush në këtë sportel.
desk-nobody-able = Pret derisa të hapet një sportel i përshtatshëm
desk-more-waiting =
    { PLURAL($n) ->
        [one] dhe { $n } tjetër
       *[other] dhe { $n } të tjera
    }
desk-late = më vonë se premtimi
desk-told = u tha: { $from }–{ $to } min
desk-trying-again = Ende pa u dërguar, provohet përsëri: { $act }
desk-closed-elsewhere = Sporteli juaj u mbyll.
desk-gave-up = Numri { $number } hoqi dorë nga radha.
desk-keyboard-on = Përdor këto taste
desk-your-name = Emri juaj
desk-first-weak = Ky fjalëkalim gjendet lehtë. Ju lutemi, zgjidhni një tjetër.
desk-first-done = Administratori është gati.
desk-to-desk = Shko te sporteli
desk-to-overview = Shko te pasqyra
desk-choose-site = Zgjidhni qendrën tuaj
desk-overview = Pasqyra
desk-release-question = A është larguar punonjësi i sportelit { $desk }?
desk-release-more = Atëherë sporteli mbyllet dhe kush është aty pret përsëri në radhën e vet.
desk-all-desks = Sportelet
desk-head-desk = Sporteli
desk-head-state = Gjendja
desk-head-waiting = Në pritje
desk-head-longest = Pritja më e gjatë
desk-by-service = Në pritje sipas shërbimit dhe gjuhës
desk-tickets-open = Jepen bileta
desk-tickets-closed = Nuk jepen bileta

# Pausing a desk.
desk-pause-title = Pse bëni pauzë?
desk-pause-reason-break = Pushim i shkurtër
desk-pause-reason-paperwork = Punë me dokumente
desk-pause-reason-meal = Drekë
desk-pause-reason-meeting = Mbledhje
desk-pause-reason-other = Arsye tjetër
desk-pause-away = Tani pritet që sportelet e tjera t’u shërbejnë atyre që presin.

# People who are away for a while, and calling somebody whom staff choose.
desk-park = Le të kthehet më vonë
desk-park-title = Kur kthehet numri { $number }?
desk-park-at = Ose në këtë orë
desk-park-wrong = Shkruani një orë nga { $from } deri në { $to }.
desk-away = Kthehet më vonë
desk-head-back = Kthehet në
desk-overdue = duhej të ishte kthyer
desk-only-desk = Vetëm për sportelin { $desk }
desk-resume = U kthye: vazhdo
desk-call = Thirr këtë person
desk-call-why = Të thirret tani. Pse?
desk-choice-returned = U kthye me atë që mungonte
desk-choice-agreed = Në marrëveshje me personin
desk-choice-unwell = Nuk ndihet mirë
desk-choice-children = Me fëmijë të vegjël
desk-choice-colleague = E kërkon një koleg
desk-choice-other = Arsye tjetër
desk-call-busy = Mund të thirrni kur ky sportel të jetë i lirë.
desk-call-unfit = Ky sportel nuk mund t’i shërbejë këtij personi.
desk-undo-park = Tërhiq “Le të kthehet më vonë” për numrin { $number }
desk-undo-resume = Tërhiq “U kthye” për numrin { $number }
desk-keyboard-waiting = Shko te lista e pritjes
desk-keyboard-move = Poshtë ose lart në listë
desk-keyboard-open = Hap ose zgjidh
desk-keyboard-answer = Zgjidh një përgjigje

# Passing somebody on.
desk-transfer = Përcill
desk-transfer-title = Ku shkon numri { $number }?
desk-transfer-keeps = Numri dhe radha mbeten të njëjta.
desk-transfer-any = Çdo sportel i përshtatshëm
desk-transfer-choose = Zgjidhni një shërbim.
desk-undo-transfer = Tërhiq “Përcill” për numrin { $number }

# The question whether somebody came, and what happened to a visit.
desk-question = Erdhi numri { $number }?
desk-missed-once = Mungoi një herë: tani “Nuk erdhi” e mbyll vizitën
desk-history = Historiku
desk-history-title = Numri { $number }: çfarë ndodhi
desk-head-time = Ora
desk-head-what = Çfarë ndodhi
desk-history-issued = Mori një biletë
desk-history-called = U thirr
desk-history-recalled = U thirr përsëri
desk-history-arrived = Erdhi
desk-history-missed = Nuk erdhi
desk-history-finished = Përfundoi
desk-history-left = Hoqi dorë nga radha
desk-history-parked = Iku për t’u kthyer më vonë
desk-history-resumed = U kthye
desk-history-returned = Koha për t’u kthyer mbaroi: pret përsëri
desk-history-transferred = U përcoll
desk-history-undone = Veprimi i fundit u tërhoq

# The page that says what other programs can ask.
desk-interface = Ndërfaqja për programe
desk-interface-about = Çfarë mund t’i kërkojnë këtij sistemi programet e tjera. Teksti është në anglisht.
