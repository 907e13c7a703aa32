# The line before the door: its tokens at a kiosk.
line-kept = Il suo posto nella fila: { $n }
line-other-day = Questo biglietto della fila è di un altro giorno.
line-unknown = Non conosciamo questo biglietto della fila.
line-ordinary-ticket = Può prendere un biglietto adesso.
line-used-next = Se non ha più il numero, chieda al personale. Oppure prenda un biglietto adesso.
