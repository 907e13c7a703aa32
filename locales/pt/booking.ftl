# Booking an appointment: one question a page, and the card at the end.
booking-title = Fazer um agendamento
booking-no-account = Não é preciso criar uma conta. Não perguntamos o seu nome.
booking-walk-in = Venha sem agendamento
booking-walk-in-hint = Para estes serviços, tire uma senha no centro.
booking-no-services = Aqui não é possível fazer agendamentos. Venha ao centro e tire uma senha, por favor.
booking-you = Sobre a sua visita
booking-speak = Em que língua quer falar no centro?
booking-people-hint = Conte todas as pessoas que vêm. Quem faz o agendamento também conta, e as crianças também.
booking-more-people = Somos mais
booking-needs = O que pode ajudar?
booking-needs-hint = Toque no que precisa. Se não precisa de nada, continue.
booking-need-step-free = Um caminho sem escadas
booking-need-more-time = Mais tempo
booking-need-fetch-me = Alguém vem até mim
booking-need-quiet-place = Um lugar calmo
booking-when = Quando quer vir?
booking-free =
    { PLURAL($n) ->
        [one] { $n } horário
       *[other] { $n } horários
    }
booking-morning = Manhã
booking-afternoon = Tarde
booking-later-days = Dias seguintes
booking-taken = Alguém acabou de marcar este horário. Escolha outro, por favor. O resto ficou guardado.
booking-nothing-free = Neste momento não há nenhum horário livre para este serviço.
booking-nothing-walk-in = Pode vir sem agendamento e tirar uma senha no centro.
booking-nothing-ask = Também pode perguntar por telefone ou no centro. Um horário pode ficar livre.
booking-other-language = Há horários livres se falar outra língua no centro:
booking-check = Está tudo certo?
booking-what = Para quê
booking-day = Quando
booking-where = Onde
booking-people = Pessoas
booking-book = Marcar este horário
booking-done = O seu agendamento está feito
booking-code = O seu código
booking-keep = Anote o código, tire uma foto desta página ou imprima.
booking-print = Imprimir
booking-calendar = Pôr no meu calendário
booking-open = Ver, mudar ou cancelar
booking-come-early = Venha { $minutes } antes, por favor. Mostre o código à máquina de senhas ou escreva o código na máquina.
booking-if-late = Se chegar com mais de { $minutes } de atraso, o agendamento não vale mais. Mesmo assim recebe uma senha e espera com as outras pessoas.
booking-if-not = Se não puder vir, mude ou cancele o agendamento, por favor. Assim o horário fica para outra pessoa.

# Days, as they are written out. Figures are Latin digits.
booking-date = { $weekday }, { $day } de { $month }
booking-month-1 = janeiro
booking-month-2 = fevereiro
booking-month-3 = março
booking-month-4 = abril
booking-month-5 = maio
booking-month-6 = junho
booking-month-7 = julho
booking-month-8 = agosto
booking-month-9 = setembro
booking-month-10 = outubro
booking-month-11 = novembro
booking-month-12 = dezembro

# The page of an appointment, which its code opens. It never says what it is for.
booking-yours = O seu agendamento
booking-here = Estou aqui
booking-here-hint = Toque aqui quando estiver no centro. Recebe logo o seu número.
booking-here-from = Nesse dia, a partir das { $time }, pode dizer aqui que chegou.
booking-show = Mostre isto à máquina de senhas
booking-move = Escolher outro horário
booking-moved = O seu agendamento tem um novo horário.
booking-we-moved = Foi preciso mudar o seu agendamento. Este horário não vale mais:
booking-new-time = O novo horário:
booking-move-question = Mudar o agendamento para este horário?
booking-move-yes = Sim, este horário
booking-stay = Deixar o agendamento como está
booking-cancel = Cancelar o agendamento
booking-cancel-question = Quer cancelar o agendamento?
booking-cancel-yes = Sim, cancelar
booking-cancel-no = Não, ficar com ele
booking-cancelled = Este agendamento está cancelado
booking-cancelled-hint = Se ainda quiser vir, faça um novo.
booking-another = Fazer outro agendamento
booking-too-early = Ainda é cedo
booking-too-early-hint = A partir das { $time } pode dizer aqui que chegou. Se quiser um número antes, tire uma senha sem agendamento na máquina de senhas.
booking-too-late = A hora do seu agendamento já passou
booking-too-late-hint = Pode vir mesmo assim. Quando estivermos abertos, tire uma senha sem agendamento na máquina de senhas, ou marque outro horário.
booking-wrong-day = O seu agendamento é em outro dia
booking-wrong-day-hint = Se precisa de atendimento hoje, tire uma senha sem agendamento na máquina de senhas.
booking-used = Já disse que está aqui
booking-used-hint = Espere na sala com o seu número. Se perdeu o número, fale com um funcionário, por favor.
booking-unknown = Este link não abre nenhum agendamento
booking-unknown-hint = Veja de novo o seu código ou fale com um funcionário, por favor.
booking-offline = Este telefone não está conectado
booking-offline-hint = O seu agendamento fica como está. No centro, a máquina de senhas aceita o seu código.
booking-too-many = Neste momento há pedidos demais
booking-too-many-hint = Tente de novo daqui a alguns minutos, por favor.
booking-script-off = Esta página precisa de JavaScript. No centro, a máquina de senhas aceita o seu código.
