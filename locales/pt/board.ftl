# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = Chamadas
board-welcome = Boas-vindas
board-number = Número
board-desk = Balcão
board-go-to-desk = Vá ao balcão { $desk }, por favor
board-call-spoken = Número { $number }, { $picture }. Vá ao balcão { $desk }, por favor.
board-call-short = Número { $number }. Balcão { $desk }.
board-call-together = Números { $numbers }. Vão ao balcão { $desk }, por favor.
board-called-before = Chamados antes
board-nobody = Neste momento não chamamos ninguém. Espere pelo seu número, por favor.
board-withdrawn = Espere, por favor: a chamada foi cancelada
board-not-live = Sem atualização desde as { $time }
board-connecting = O painel ainda não está conectado. Espere, por favor.
board-sound-off = O som está desligado. Para os funcionários: toque no painel ou pressione uma tecla, ou inicie o navegador com { $flag }
