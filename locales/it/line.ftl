# The line before the door: its tokens at a kiosk.
line-kept = Il suo posto nella fila: { $n }
line-other-day = Questo biglietto della fila è di un altro giorno.
line-unknown = Non conosciamo questo biglietto della fila.
line-ordinary-ticket = Può prendere un biglietto adesso.
line-used-next = Se non ha più il numero, chieda al personale. Oppure prenda un biglietto adesso.

# The line before the door: whoever walks along it with a tablet.
line-title = La fila davanti alla porta
line-next-token = Prossimo posto in fila
line-first = Cominci dalla prima persona della fila e tocchi il pulsante.
line-number = Numero nella fila
line-photograph = Faccia fotografare questo codice con il telefono.
line-handed =
    { PLURAL($n, zero: "none") ->
        [none] Ancora nessun posto dato.
        [one] { $n } posto dato.
       *[other] { $n } posti dati.
    }
line-room =
    { PLURAL($n, zero: "none") ->
        [none] Oggi non c’è più posto.
        [one] Oggi c’è posto per circa { $n } altra persona.
       *[other] Oggi c’è posto per circa { $n } altre persone.
    }
line-room-none = Per chi non è ancora nella fila, oggi probabilmente non c’è posto.
line-room-to = Dal numero { $n } in poi, oggi probabilmente non c’è posto.
line-room-unknown = Non si sa ancora per quante persone c’è posto oggi.
line-opens = Le porte aprono alle { $time }.
line-not-sent = Non ancora inviato: manca la rete. Riproviamo, aspetti per favore.
line-look-failed = Senza rete non si sa quanto posto c’è oggi.

# What the token says on a phone.
line-own = Il suo posto nella fila
line-keep = Tenga questa pagina. Il suo posto resta.
line-at-door = Alla porta, mostri il codice alla macchina dei biglietti.
line-then = Poi scelga che cosa le serve e prenda il biglietto.
line-ahead =
    { PLURAL($n, zero: "none") ->
        [none] Nessuno è prima di lei nella fila
        [one] Nella fila c’è { $n } persona prima di lei
       *[other] Nella fila ci sono { $n } persone prima di lei
    }
line-room-yes = Oggi probabilmente c’è tempo per lei.
line-room-no = Oggi probabilmente non c’è tempo per lei. Chieda al personale un appuntamento per un altro giorno.
line-taken = Ha già preso il biglietto. Il suo posto è lì.
line-see-ticket = Vedere il mio numero
line-come = Può venire e prendere un biglietto.
line-offline = Il telefono non è collegato. Il suo posto resta lo stesso.
line-busy = Sono state aperte troppe pagine. Aspetti un po’, per favore.

# Tokens on paper, where there is no tablet.
line-strip-title = Posti in fila su carta
line-strip-how = Stampi, ritagli e dia i foglietti in ordine, dalla prima persona della fila.
line-strip-counted = I posti stampati contano come dati: ne stampi quanti ne servono.
line-strip-count = Quanti posti?
line-strip-print = Stampa
line-strip-again = Stampa di nuovo
