# A ticket that is held before the kiosk’s scanner.
key-step-out = Necesito 15 minutos
key-place-kept = Usted conserva su lugar.
key-back = Ya estoy aquí
key-print-again = Imprimir otra vez
key-unknown = Este ticket no es de hoy.
