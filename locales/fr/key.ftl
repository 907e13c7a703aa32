# A ticket that is held before the kiosk’s scanner.
key-step-out = J’ai besoin de 15 minutes
key-place-kept = Vous gardez votre place.
key-back = Je suis de retour
key-print-again = Imprimer encore
key-unknown = Ce ticket n’est pas pour aujourd’hui.
