# The kiosk: from the first touch to the ticket.
kiosk-title = Tirar uma senha
kiosk-welcome = Boas-vindas
kiosk-touch-to-begin = Toque para começar
kiosk-choose-language = Escolha a sua língua
kiosk-choose-language-again = Toque de novo em { $language } para escolher esta língua
kiosk-greeting-pause = Parar as palavras
kiosk-greeting-play = Mover de novo as palavras
kiosk-more-languages = Mais línguas
kiosk-previous-languages = Línguas anteriores

kiosk-step-language = Língua
kiosk-step-service = De que precisa
kiosk-step-people = Pessoas
kiosk-step-ticket = Senha
kiosk-step = Passo { $n } de { $total }

kiosk-what-do-you-need = De que precisa?
kiosk-how-many-people = Quantas pessoas são?
kiosk-how-many-people-hint = Conte todas as pessoas que vieram juntas. Quem tira a senha também conta, e as crianças também.
kiosk-party =
    { PLURAL($n) ->
        [one] { $n } pessoa
       *[other] { $n } pessoas
    }
kiosk-party-more =
    { PLURAL($n) ->
        [one] Mais de { $n } pessoa
       *[other] Mais de { $n } pessoas
    }
kiosk-one-more = Mais uma pessoa
kiosk-one-fewer = Menos uma pessoa
kiosk-take-ticket = Tirar uma senha

kiosk-your-number = O seu número
kiosk-your-picture = O seu desenho: { $picture }
kiosk-printing = Espere, por favor. A sua senha já vai sair.
kiosk-take-paper = Retire a sua senha, por favor.
kiosk-printer-failed = A impressora não funciona. Por favor, não esqueça o seu número. Pode tirar uma foto.
kiosk-remember-number = Por favor, não esqueça o seu número e o seu desenho. Pode tirar uma foto.
kiosk-wait-in-hall = Espere na sala. Olhe para o painel e ouça.
kiosk-called-when = Quando for a sua vez, o painel mostra o seu número, o seu desenho e o balcão.
kiosk-follow-on-phone = Para ver no telefone quando é a sua vez, tire uma foto deste código.
kiosk-done = Pronto

kiosk-cancel-ticket = Esta senha não é minha: cancelar
kiosk-cancel-question = Quer cancelar esta senha?
kiosk-cancel-yes = Sim, cancelar
kiosk-cancel-no = Não, ficar com ela
kiosk-cancelled = A sua senha está cancelada.
kiosk-cancel-too-late = Esta senha não pode ser cancelada aqui. Fale com um funcionário, por favor.

kiosk-still-there = Ainda está aqui?
kiosk-more-time = Preciso de mais tempo
kiosk-restart-in =
    { PLURAL($n) ->
        [one] A máquina volta ao início em { $n } segundo
       *[other] A máquina volta ao início em { $n } segundos
    }
kiosk-start-again = Recomeçar

kiosk-service-closed = { $service }: hoje não há mais senhas.
kiosk-service-closed-short = Hoje não há mais senhas
kiosk-wait-short = cerca de { $from }–{ $to } min
kiosk-all-services-closed = Hoje não há mais senhas. Volte outro dia, por favor.
kiosk-wrong = Alguma coisa não funcionou. Tente de novo, por favor.
kiosk-ask-staff = Fale com um funcionário, por favor.
kiosk-not-connected = Esta máquina não está conectada. Fale com um funcionário, por favor.
kiosk-no-tickets-now = Neste momento não podemos dar senhas.
kiosk-need-help = Preciso de ajuda
kiosk-help-text = Fale com um funcionário, por favor. Ajudamos com prazer.
kiosk-low-reach = Descer os botões
kiosk-normal-reach = Subir os botões

# With an appointment.
kiosk-have-appointment = Tenho um agendamento
kiosk-show-code = Mostre o seu código
kiosk-scan-code = Segure o código QR em frente ao leitor.
kiosk-type-code = Ou escreva o código aqui:
kiosk-your-code = O seu código:
kiosk-code-mistake = Há um erro no código. Verifique cada letra e cada número.
kiosk-delete-symbol = Apagar o último
kiosk-too-early = O seu agendamento é hoje às { $time }.
kiosk-too-early-next = Ainda é cedo. Volte aqui a partir das { $time }, por favor.
kiosk-come-back-later = Volte mais tarde, por favor.
kiosk-too-late = Lamentamos: já é tarde demais para o seu agendamento das { $time }.
kiosk-too-late-next = Pode tirar uma senha e esperar pela sua vez.
kiosk-wrong-day = O dia do seu agendamento é { $day }, às { $time }.
kiosk-wrong-day-next = Volte nesse dia, por favor.
kiosk-wrong-day-over = Esse dia já passou. Tire uma senha ou fale com um funcionário.
kiosk-appointment-cancelled-next = Tire uma senha ou peça outro agendamento a um funcionário.
kiosk-already-in = Já tem uma senha.
kiosk-already-in-next = Olhe para o painel na sala: vamos chamar este número.
kiosk-unknown-code = Não encontramos este código.
kiosk-unknown-code-next = Verifique cada letra e cada número, ou fale com um funcionário.
kiosk-too-many-codes = Foram escritos aqui muitos códigos errados.
kiosk-check-in-no-answer = Neste momento esta máquina não consegue verificar o seu agendamento.
kiosk-check-in-no-answer-next = Tente de novo ou fale com um funcionário, que pode resolver.
kiosk-day = { $weekday }, { $day } de { $month }
kiosk-month-january = janeiro
kiosk-month-february = fevereiro
kiosk-month-march = março
kiosk-month-april = abril
kiosk-month-may = maio
kiosk-month-june = junho
kiosk-month-july = julho
kiosk-month-august = agosto
kiosk-month-september = setembro
kiosk-month-october = outubro
kiosk-month-november = novembro
kiosk-month-december = dezembro

# An appointment on another day, where no tickets are left.
kiosk-another-day = Um agendamento em outro dia
kiosk-choose-time = Quando quer vir?
kiosk-no-times = Neste momento não há horários livres.
kiosk-your-appointment = O seu agendamento
kiosk-printing-card = Espere, por favor. O papel já vai sair.
kiosk-take-card = Leve o papel e volte com ele nesse dia.
kiosk-card-failed = A impressora não funciona. Tire uma foto desta página, por favor.
