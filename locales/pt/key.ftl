# A ticket that is held before the kiosk’s scanner.
key-step-out = Preciso de 15 minutos
key-place-kept = O seu lugar fica guardado.
key-back = Já voltei
key-print-again = Imprimir outra vez
key-unknown = Esta senha não é de hoje.
