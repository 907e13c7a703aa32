# The desk screen: for agents, dense and quiet.
desk-title = Balcão
desk-sign-in = Entrar
desk-sign-out = Sair
desk-user = Nome de acesso
desk-password = Palavra-passe
desk-sign-in-failed = O nome de acesso ou a palavra-passe está errada.
desk-sign-in-locked =
    { PLURAL($n) ->
        [one] Muitas tentativas. Espere { $n } minuto, por favor.
       *[other] Muitas tentativas. Espere { $n } minutos, por favor.
    }
desk-session-over = O seu acesso terminou. Entre de novo, por favor.
desk-no-permission = Não tem permissão para fazer isto.

# The first administrator, made once through the link that the start prints.
desk-first-title = Primeiro administrador
desk-first-intro = Escolha um nome de acesso e uma palavra-passe. Esta página só funciona uma vez.
desk-first-repeat = A palavra-passe de novo
desk-first-rule =
    { PLURAL($n) ->
        [one] Pelo menos { $n } letra ou sinal. Várias palavras juntas são uma boa escolha.
       *[other] Pelo menos { $n } letras ou sinais. Várias palavras juntas são uma boa escolha.
    }
desk-first-too-short = A palavra-passe é curta demais.
desk-first-differ = As duas palavras-passe são diferentes.
desk-first-name-missing = Escreva um nome de acesso, por favor.
desk-first-create = Criar o administrador
desk-first-used = Este link já foi usado ou é antigo demais. Inicie o programa de novo para ter outro.

desk-choose = Escolha o seu balcão
desk-languages = Línguas que fala
desk-languages-missing = Escolha pelo menos uma língua.
desk-stays-until = Até às (se sair antes do encerramento)
desk-open = Abrir o balcão
desk-close = Fechar o balcão
desk-pause = Pausa
desk-reopen = Terminar a pausa

desk-next = Próximo
desk-finish-and-next = Terminar e chamar o próximo
desk-recall = Chamar de novo
desk-arrived = Chegou
desk-missed = Não veio
desk-finish = Terminar
desk-nobody-waiting = Ninguém em espera.
desk-nobody-for-you = Ninguém em espera para este balcão.

desk-now = Neste balcão
desk-called = Chamado
desk-serving = Em atendimento
desk-since = desde as { $time }
desk-called-times =
    { PLURAL($n) ->
        [one] Chamado { $n } vez
       *[other] Chamado { $n } vezes
    }
desk-reason = Motivo da chamada
desk-reads = Lê: { $language }
desk-speaks = Fala: { $languages }
desk-party =
    { PLURAL($n) ->
        [one] { $n } pessoa
       *[other] { $n } pessoas
    }
desk-needs = Necessidades
desk-need-step-free = Sem escadas
desk-need-more-time = Mais tempo
desk-need-fetch-me = Ir buscar esta pessoa
desk-need-quiet-place = Um lugar calmo
desk-need-priority = Prioridade
desk-need-woman-please = Uma mulher, por favor
desk-need-someone-else = Outra pessoa, por favor

desk-waiting = Em espera
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] Ninguém em espera
        [one] { $n } senha em espera
       *[other] { $n } senhas em espera
    }
desk-head-number = Número
desk-head-picture = Desenho
desk-head-service = Serviço
desk-head-languages = Línguas
desk-head-waited = Espera há
desk-head-party = Pessoas
desk-head-needs = Necessidades
desk-head-call-by = Chamar até

desk-undo-call = Desfazer a chamada do número { $number }
desk-undo-arrived = Desfazer “Chegou” do número { $number }
desk-undo-missed = Desfazer “Não veio” do número { $number }
desk-undo-finish = Desfazer “Terminar” do número { $number }
desk-undone = Está desfeito.
desk-error = Alguma coisa não funcionou. Tente de novo, por favor.
desk-script-off = Esta página precisa de JavaScript. Ative-o no navegador, por favor.
desk-lapsed = Sem resposta por 20 segundos. Veja o balcão e pressione de novo se ainda quiser.
desk-link-lost = Não conectado. O que pressionar será tentado de novo por 20 segundos.
desk-link-back = Conectado de novo.
desk-not-live = Sem atualização desde as { $time }

desk-others = Outros balcões
desk-state-closed = Fechado
desk-state-free = Livre
desk-state-paused = Em pausa
desk-state-calling = Chama o número { $number }
desk-state-serving = Com o número { $number }
desk-taken-by = { $name } atende neste balcão.

desk-keyboard = Teclado
desk-keyboard-key = Tecla
desk-keyboard-act = O que faz
desk-keyboard-show = Mostrar a ajuda do teclado
desk-public-url-loopback = Os telefones não podem abrir o link da senha: o endereço público só serve para este computador. Um administrador pode mudá-lo com --public-url.
desk-language-drafted = { $language }: textos ainda não lidos por um falante nativo
desk-language-reviewed = { $language }: textos lidos por um falante nativo

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = Ocupado
desk-until = até às { $time }
desk-idle = Ninguém atende neste balcão.
desk-nobody-able = Espera até abrir um balcão adequado
desk-more-waiting =
    { PLURAL($n) ->
        [one] e mais { $n }
       *[other] e mais { $n }
    }
desk-late = mais tarde do que o prometido
desk-told = informado: { $from }–{ $to } min
desk-trying-again = Ainda não enviado, será tentado de novo: { $act }
desk-closed-elsewhere = O seu balcão foi fechado.
desk-gave-up = O número { $number } desistiu do lugar.
desk-keyboard-on = Usar estas teclas
desk-your-name = O seu nome
desk-first-weak = Esta palavra-passe é fácil de adivinhar. Escolha outra, por favor.
desk-first-done = O administrador está pronto.
desk-to-desk = Ir para o balcão
desk-to-overview = Ir para a visão geral
desk-choose-site = Escolha o seu centro
desk-overview = Visão geral
desk-release-question = Quem atende no balcão { $desk } já foi embora?
desk-release-more = O balcão será fechado, e quem está lá volta a esperar no mesmo lugar.
desk-all-desks = Balcões
desk-head-desk = Balcão
desk-head-state = Estado
desk-head-waiting = Em espera
desk-head-longest = Maior espera
desk-by-service = Em espera por serviço e língua
desk-tickets-open = Há senhas
desk-tickets-closed = Não há senhas

# Pausing a desk.
desk-pause-title = Qual é o motivo da pausa?
desk-pause-reason-break = Pausa curta
desk-pause-reason-paperwork = Tratar de documentos
desk-pause-reason-meal = Refeição
desk-pause-reason-meeting = Reunião
desk-pause-reason-other = Outro motivo
desk-pause-away = Agora conta-se com os outros balcões para atender quem espera.

# People who are away for a while, and calling somebody whom staff choose.
desk-park = Pedir para voltar mais tarde
desk-park-title = Quando volta o número { $number }?
desk-park-at = Ou a esta hora
desk-park-wrong = Escreva uma hora das { $from } às { $to }.
desk-away = Volta mais tarde
desk-head-back = Volta às
desk-overdue = já devia ter voltado
desk-only-desk = Só para o balcão { $desk }
desk-resume = Voltou: continuar
desk-call = Chamar esta pessoa
desk-call-why = Chamar agora. Qual é o motivo?
desk-choice-returned = Voltou com o que faltava
desk-choice-agreed = Combinado com a pessoa
desk-choice-unwell = Não se sente bem
desk-choice-children = Com crianças pequenas
desk-choice-colleague = Pedido de um colega
desk-choice-other = Outro motivo
desk-call-busy = Pode chamar quando este balcão estiver livre.
desk-call-unfit = Este balcão não pode atender esta pessoa.
desk-undo-park = Desfazer “Pedir para voltar mais tarde” do número { $number }
desk-undo-resume = Desfazer “Voltou” do número { $number }
desk-keyboard-waiting = Ir para a lista de espera
desk-keyboard-move = Para baixo ou para cima na lista
desk-keyboard-open = Abrir ou escolher
desk-keyboard-answer = Escolher uma resposta

# Passing somebody on.
desk-transfer = Encaminhar
desk-transfer-title = Para onde vai o número { $number }?
desk-transfer-keeps = O número e o lugar ficam os mesmos.
desk-transfer-any = Qualquer balcão adequado
desk-transfer-choose = Escolha um serviço.
desk-undo-transfer = Desfazer “Encaminhar” do número { $number }

# The question whether somebody came, and what happened to a visit.
desk-question = O número { $number } veio?
desk-missed-once = Faltou uma vez: “Não veio” agora termina o atendimento
desk-history = Histórico
desk-history-title = Número { $number }: o que aconteceu
desk-head-time = Hora
desk-head-what = O que aconteceu
desk-history-issued = Tirou uma senha
desk-history-called = Chamado
desk-history-recalled = Chamado de novo
desk-history-arrived = Chegou
desk-history-missed = Não veio
desk-history-finished = Terminado
desk-history-left = Desistiu do lugar
desk-history-parked = Volta mais tarde
desk-history-resumed = Voltou
desk-history-returned = O tempo fora acabou: espera de novo
desk-history-transferred = Encaminhado
desk-history-undone = A última ação foi desfeita

# The page that says what other programs can ask.
desk-interface = Interface para programas
desk-interface-about = O que outros programas podem pedir a este sistema. O texto está em inglês.
