# A ticket that is held before the kiosk’s scanner.
key-step-out = Ho bisogno di 15 minuti
key-place-kept = Il suo posto resta suo.
key-back = Sono di nuovo qui
key-print-again = Stampa di nuovo
key-unknown = Questo biglietto non è di oggi.
