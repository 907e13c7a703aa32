# Words that every screen shares.
common-product = Avanti
common-yes = Sí
common-no = No
common-back = Atrás
common-continue = Continuar
common-close = Cerrar
common-help = Ayuda
common-language = Idioma
common-listen = Escuchar
common-stop-listening = Parar la voz
common-undo = Deshacer
common-try-again = Intentar de nuevo
common-please-wait = Espere, por favor
common-skip-to-content = Ir al contenido
common-theme = Colores de la pantalla
common-theme-light = Claro
common-theme-dark = Oscuro

# The connection between this screen and the centre.
common-link-live = Conectado
common-link-stale = Sin actualizar desde las { $time }
common-link-down = Sin conexión
common-training = Prueba: aquí nada es real
common-training-short = Prueba

common-appointment = Cita
common-number = Número
common-picture = Dibujo
common-desk = Ventanilla { $desk }
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] No hay nadie antes de usted
        [one] Hay { $n } persona antes de usted
       *[other] Hay { $n } personas antes de usted
    }
common-forecast = Probablemente esperará de { $from } a { $to } minutos

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = Ahora mismo
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
        [one] Hace { $n } minuto
       *[other] Hace { $n } minutos
    }

# Opening hours.
common-closed = Estamos cerrados.
common-closed-now = En este momento estamos cerrados.
common-opens-today = Abrimos hoy a las { $time }.
common-opens-tomorrow = Abrimos mañana a las { $time }.
common-opens-day = Abrimos el { $day } a las { $time }.
common-opens-date = Abrimos el { $date } a las { $time }.
common-open-today = Abierto hoy de { $from } a { $until }.
common-day-monday = lunes
common-day-tuesday = martes
common-day-wednesday = miércoles
common-day-thursday = jueves
common-day-friday = viernes
common-day-saturday = sábado
common-day-sunday = domingo
