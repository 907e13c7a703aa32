# Words that every screen shares.
common-product = Avanti
common-yes = Sim
common-no = Não
common-back = Voltar
common-continue = Continuar
common-close = Fechar
common-help = Ajuda
common-language = Língua
common-listen = Ouvir
common-stop-listening = Parar a voz
common-undo = Desfazer
common-try-again = Tentar de novo
common-please-wait = Espere, por favor
common-skip-to-content = Ir para o conteúdo
common-theme = Cores da página
common-theme-light = Claro
common-theme-dark = Escuro

# The connection between this screen and the centre.
common-link-live = Conectado
common-link-stale = Sem atualização desde as { $time }
common-link-down = Não conectado
common-training = Teste: aqui nada é real
common-training-short = Teste

common-appointment = Agendamento
common-number = Número
common-picture = Desenho
common-desk = Balcão { $desk }
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] Não há ninguém à sua frente
        [one] Há { $n } pessoa à sua frente
       *[other] Há { $n } pessoas à sua frente
    }
common-forecast = Provavelmente vai esperar de { $from } a { $to } minutos

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = Agora mesmo
common-seconds =
    { PLURAL($n) ->
        [one] { $n } segundo
       *[other] { $n } segundos
    }
common-minutes =
    { PLURAL($n) ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }
common-hours =
    { PLURAL($n) ->
        [one] { $n } hora
       *[other] { $n } horas
    }
common-hours-minutes = { $hours } h { $minutes } min
common-minutes-short = { $n } min
common-minutes-ago =
    { PLURAL($n) ->
        [one] Há { $n } minuto
       *[other] Há { $n } minutos
    }

# Opening hours.
common-closed = Estamos fechados.
common-closed-now = Agora estamos fechados.
common-opens-today = Abrimos hoje às { $time }.
common-opens-tomorrow = Abrimos amanhã às { $time }.
common-opens-day = Abrimos { $day } às { $time }.
common-opens-date = Abrimos { $date } às { $time }.
common-open-today = Aberto hoje das { $from } às { $until }.
common-day-monday = segunda-feira
common-day-tuesday = terça-feira
common-day-wednesday = quarta-feira
common-day-thursday = quinta-feira
common-day-friday = sexta-feira
common-day-saturday = sábado
common-day-sunday = domingo
