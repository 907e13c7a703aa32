# The menu for staff at the kiosk, behind a PIN.
staff-menu = Para o pessoal
staff-enter-pin = Introduza o PIN.
staff-wrong-pin = O PIN não está certo.
staff-too-many-tries = Demasiados PIN errados. Espere alguns minutos.
staff-test-print = Imprimir uma senha de teste
staff-print-again = Imprimir de novo a senha { $number }
staff-restart = Recarregar o ecrã
staff-connection = Ligação ao centro
staff-connected = Ligado
staff-not-connected = Sem ligação
