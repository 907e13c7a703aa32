# The line before the door: its tokens at a kiosk.
line-kept = Vendi juaj në radhë: { $n }
line-other-day = Ky kupon i radhës është i një dite tjetër.
line-unknown = Nuk e njohim këtë kupon të radhës.
line-ordinary-ticket = Mund të merrni një biletë tani.
line-used-next = Nëse nuk e keni më numrin, pyesni punonjësit. Ose merrni një biletë tani.

# The line before the door: whoever walks along it with a tablet.
line-title = Radha para derës
line-next-token = Kuponi tjetër
line-first = Filloni me personin e parë në radhë dhe prekni butonin.
line-number = Numri në radhë
line-photograph = Le ta fotografojë personi këtë kod me telefon.
line-handed =
    { PLURAL($n, zero: "none") ->
        [none] Ende nuk është dhënë asnjë kupon.
        [one] Është dhënë { $n } kupon.
       *[other] Janë dhënë { $n } kuponë.
    }
line-room =
    { PLURAL($n, zero: "none") ->
        [none] Sot nuk ka më vend.
        [one] Sot ka vend edhe për rreth { $n } person.
       *[other] Sot ka vend edhe për rreth { $n } persona.
    }
line-room-none = Për ata që vijnë tani, ka të ngjarë që sot të mos ketë vend.
line-room-to = Nga numri { $n } e tutje, ka të ngjarë që sot të mos ketë vend.
line-room-unknown = Ende nuk dihet për sa persona ka vend sot.
line-opens = Dyert hapen në orën { $time }.
line-not-sent = Ende pa u dërguar: nuk ka rrjet. Po provojmë përsëri, ju lutemi, prisni.
line-look-failed = Pa rrjet nuk dihet sa vend ka sot.

# What the token says on a phone.
line-own = Vendi juaj në radhë
line-keep = Mbajeni këtë faqe. Vendi juaj ruhet.
line-at-door = Te dera, tregojani kodin aparatit të biletave.
line-then = Pastaj zgjidhni çfarë ju duhet dhe merrni biletën tuaj.
line-ahead =
    { PLURAL($n, zero: "none") ->
        [none] Në radhë nuk ka askënd para jush
        [one] Në radhë është { $n } person para jush
       *[other] Në radhë janë { $n } persona para jush
    }
line-room-yes = Ka të ngjarë që sot të ketë kohë për ju.
line-room-no = Ka të ngjarë që sot të mos ketë kohë për ju. Kërkojuni punonjësve një takim në një ditë tjetër.
line-taken = E keni marrë biletën. Tani vlen vendi i biletës.
line-see-ticket = Shiko numrin tim
line-come = Mund të vini dhe të merrni një biletë.
line-offline = Telefoni nuk është i lidhur. Vendi juaj ruhet gjithsesi.
line-busy = Janë hapur tepër faqe. Ju lutemi, prisni pak.

# Tokens on paper, where there is no tablet.
line-strip-title = Kuponë radhe në letër
line-strip-how = Printojini kuponët, ndajini me gërshërë dhe jepini me radhë, nga personi i parë.
line-strip-counted = Kuponët e printuar quhen të dhënë: printoni aq sa ju duhen.
line-strip-count = Sa kuponë?
line-strip-print = Printo
line-strip-again = Printo përsëri
