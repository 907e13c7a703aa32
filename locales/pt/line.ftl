# The line before the door: its tokens at a kiosk.
line-kept = O seu lugar na fila: { $n }
line-other-day = Esta ficha da fila é de outro dia.
line-unknown = Não conhecemos esta ficha da fila.
line-ordinary-ticket = Pode tirar uma senha agora.
line-used-next = Se não tem mais o número, fale com um funcionário. Ou tire uma senha agora.

# The line before the door: whoever walks along it with a tablet.
line-title = A fila em frente à porta
line-next-token = Próxima ficha
line-first = Comece pela primeira pessoa da fila e toque no botão.
line-number = Número na fila
line-photograph = Peça à pessoa para tirar uma foto deste código com o telefone.
line-handed =
    { PLURAL($n, zero: "none") ->
        [none] Nenhuma ficha entregue ainda.
        [one] { $n } ficha entregue.
       *[other] { $n } fichas entregues.
    }
line-room =
    { PLURAL($n, zero: "none") ->
        [none] Hoje não há mais lugar.
        [one] Hoje há lugar para mais { $n } pessoa, mais ou menos.
       *[other] Hoje há lugar para mais { $n } pessoas, mais ou menos.
    }
line-room-none = Para quem chega agora, hoje provavelmente não há lugar.
line-room-to = A partir do número { $n }, hoje provavelmente não há lugar.
line-room-unknown = Ainda não se sabe para quantas pessoas há lugar hoje.
line-opens = As portas abrem às { $time }.
line-not-sent = Ainda não foi enviado: não há rede. Vamos tentar de novo, espere por favor.
line-look-failed = Sem rede não se sabe quantos lugares há hoje.

# What the token says on a phone.
line-own = O seu lugar na fila
line-keep = Guarde esta página. O seu lugar está guardado.
line-at-door = Na entrada, mostre o código à máquina de senhas.
line-then = Depois escolha aquilo de que precisa e tire a sua senha.
line-ahead =
    { PLURAL($n, zero: "none") ->
        [none] Não há ninguém à sua frente na fila
        [one] Há { $n } pessoa à sua frente na fila
       *[other] Há { $n } pessoas à sua frente na fila
    }
line-room-yes = Hoje provavelmente há tempo para o seu atendimento.
line-room-no = Hoje provavelmente não há tempo para o seu atendimento. Peça a um funcionário um agendamento para outro dia.
line-taken = Já tirou a sua senha. Agora vale o lugar da senha.
line-see-ticket = Ver o meu número
line-come = Pode vir tirar uma senha.
line-offline = O telefone não está conectado. Mesmo assim, o seu lugar está guardado.
line-busy = Foram abertas páginas demais. Espere um pouco, por favor.

# Tokens on paper, where there is no tablet.
line-strip-title = Fichas em papel
line-strip-how = Imprima, corte e entregue as fichas pela ordem, a partir da primeira pessoa da fila.
line-strip-counted = As fichas impressas contam como entregues: imprima só as necessárias.
line-strip-count = Quantas fichas?
line-strip-print = Imprimir
line-strip-again = Imprimir de novo
