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
staff-print-list = Imprimir a lista de espera
staff-list = Lista de espera
staff-list-heard = Situação de { $time }
staff-list-own = entregues aqui desde então
staff-papers = Senhas ainda não comunicadas
staff-papers-unreadable = Não se podem ler. Chamem vocês mesmos estes números.
