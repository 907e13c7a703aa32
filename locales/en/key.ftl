# A ticket that is held before the kiosk’s scanner.
key-step-out = I need 15 minutes
key-place-kept = You keep your place.
key-back = I am back
key-print-again = Print again
key-unknown = This ticket is not for today.
