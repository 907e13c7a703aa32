# The line before the door: its tokens at a kiosk.
line-kept = Su lugar en la fila: { $n }
line-other-day = Esta ficha de la fila es de otro día.
line-unknown = No conocemos esta ficha de la fila.
line-ordinary-ticket = Puede tomar un ticket ahora.
line-used-next = Si ya no tiene el número, pregunte al personal. O tome un ticket ahora.

# The line before the door: whoever walks along it with a tablet.
line-title = La fila delante de la puerta
line-next-token = Ficha siguiente
line-first = Empiece por la primera persona de la fila y toque el botón.
line-number = Número en la fila
line-photograph = Pida a la persona que fotografíe este código con el teléfono.
line-handed =
    { PLURAL($n, zero: "none") ->
        [none] Ninguna ficha dada todavía.
        [one] { $n } ficha dada.
       *[other] { $n } fichas dadas.
    }
line-room =
    { PLURAL($n, zero: "none") ->
        [none] Hoy ya no hay sitio.
        [one] Hoy hay sitio para { $n } persona más, aproximadamente.
       *[other] Hoy hay sitio para unas { $n } personas más.
    }
line-room-none = Para quien llega ahora, hoy probablemente no hay sitio.
line-room-to = Desde el número { $n }, hoy probablemente no hay sitio.
line-room-unknown = Todavía no se sabe para cuántas personas hay sitio hoy.
line-opens = Las puertas abren a las { $time }.
line-not-sent = Aún no se ha enviado: no hay red. Seguimos intentándolo, espere por favor.
line-look-failed = Sin red no se sabe cuánto sitio queda hoy.

# What the token says on a phone.
line-own = Su lugar en la fila
line-keep = Guarde esta página. Su lugar se mantiene.
line-at-door = En la puerta, muestre el código a la máquina de tickets.
line-then = Después elija lo que necesita y tome su ticket.
line-ahead =
    { PLURAL($n, zero: "none") ->
        [none] Nadie está antes que usted en la fila
        [one] { $n } persona está antes que usted en la fila
       *[other] { $n } personas están antes que usted en la fila
    }
line-room-yes = Hoy probablemente hay tiempo para usted.
line-room-no = Hoy probablemente no hay tiempo para usted. Pida al personal una cita para otro día.
line-taken = Ya ha tomado su ticket. Su lugar está ahí.
line-see-ticket = Ver mi número
line-come = Puede venir y tomar un ticket.
line-offline = El teléfono no está conectado. Su lugar se mantiene igualmente.
line-busy = Se han abierto demasiadas páginas. Espere un poco, por favor.

# Tokens on paper, where there is no tablet.
line-strip-title = Tiras de fichas
line-strip-how = Imprima, recorte y entregue las fichas en orden, desde la primera persona de la fila.
line-strip-counted = Las fichas impresas cuentan como entregadas: imprima solo las que necesite.
line-strip-count = ¿Cuántas fichas?
line-strip-print = Imprimir
line-strip-again = Imprimir otra vez
