# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = Questo dispositivo non è ancora registrato.
device-revoked-here = Questo dispositivo non è più registrato.
device-code = Codice
device-enter-code = Per il personale: un amministratore scrive questo codice nella pagina «Dispositivi».
device-code-life = Il codice vale dieci minuti. Poi ne appare un altro.
device-no-code = Per ora non c’è un codice. Appare quando il centro risponde.

# The page for administrators.
device-title = Dispositivi
device-add = Aggiungi un dispositivo
device-add-hint = Scriva il codice che il dispositivo mostra sullo schermo.
device-kind-kiosk = Chiosco
device-kind-board = Tabellone
device-head-device = Dispositivo
device-head-printer = Stampante
device-head-version = Versione
device-name = Nome
device-place = Luogo
device-place-hint = Dove si trova, per il personale
device-asks = Chiede dalle { $time }, dall’indirizzo { $address }
device-compare = Lo accetti solo se il codice è sullo schermo di un vostro dispositivo.
device-approve = Accetta
device-approved = { $name } è pronto.
device-seen = Visto: { $time }
device-never-seen = Mai visto
device-revoke = Revoca
device-revoke-question = Vuole revocare { $name }?
device-revoke-text = Il suo schermo smette subito di funzionare e mostra un nuovo codice.
device-revoke-yes = Sì, revoca
device-revoke-no = No, resta
device-revoked = { $name } è stato revocato.
device-none = Nessun dispositivo.
device-as-of = Letto alle { $time }
device-not-read = Non è possibile leggere i dispositivi. Letti alle { $time }.

# How a kiosk’s printer is.
device-printer-unknown = Non ancora noto
device-printer-ok = Funziona
device-printer-paper-low = La carta è quasi finita
device-printer-folder = I biglietti diventano immagini
device-printer-paper-out = Manca la carta
device-printer-cover-open = Il coperchio è aperto
device-printer-silent = Non risponde
device-printer-gone = Non si trova
device-printer-offline = Non in linea
device-printer-other = Guasta
