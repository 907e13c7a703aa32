# A ticket that is held before the kiosk’s scanner.
key-step-out = Am nevoie de 15 minute
key-place-kept = Vă păstrați locul.
key-back = M-am întors
key-print-again = Tipăriți din nou
key-unknown = Bonul acesta nu este pentru astăzi.
