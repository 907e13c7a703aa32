# The desk screen: for agents, dense and quiet.
desk-title = Puesto de trabajo
desk-sign-in = Entrar
desk-sign-out = Salir
desk-user = Nombre de usuario
desk-password = Contraseña
desk-sign-in-failed = El nombre de usuario o la contraseña no son correctos.
desk-sign-in-locked =
    { PLURAL($n) ->
        [one] Demasiados intentos. Espere { $n } minuto, por favor.
       *[other] Demasiados intentos. Espere { $n } minutos, por favor.
    }
desk-session-over = Su sesión ha terminado. Entre de nuevo, por favor.
desk-no-permission = No tiene permiso para hacer esto.

# The first administrator, made once through the link that the start prints.
desk-first-title = Primer administrador
desk-first-intro = Elija un nombre de usuario y una contraseña. Esta página funciona una sola vez.
desk-first-repeat = Otra vez la contraseña
desk-first-rule =
    { PLURAL($n) ->
        [one] Al menos { $n } carácter. Varias palabras juntas van bien.
       *[other] Al menos { $n } caracteres. Varias palabras juntas van bien.
    }
desk-first-too-short = La contraseña es demasiado corta.
desk-first-differ = Las dos contraseñas son diferentes.
desk-first-name-missing = Escriba un nombre de usuario, por favor.
desk-first-create = Crear el administrador
desk-first-used = Este enlace ya se ha usado o ha caducado. Reinicie el programa para tener uno nuevo.

desk-choose = Elija su ventanilla
desk-languages = Idiomas que habla
desk-languages-missing = Elija al menos un idioma.
desk-stays-until = Hasta las (si se va antes del cierre)
desk-open = Abrir la ventanilla
desk-close = Cerrar la ventanilla
desk-pause = Hacer una pausa
desk-reopen = Terminar la pausa

desk-next = Siguiente
desk-finish-and-next = Terminar y llamar al siguiente
desk-recall = Volver a llamar
desk-arrived = Ha llegado
desk-missed = No ha venido
desk-finish = Terminar
desk-nobody-waiting = Nadie espera.
desk-nobody-for-you = Nadie espera para esta ventanilla.

desk-now = En esta ventanilla
desk-called = Llamado
desk-serving = En la ventanilla
desk-since = desde las { $time }
desk-called-times =
    { PLURAL($n) ->
        [one] Llamado { $n } vez
       *[other] Llamado { $n } veces
    }
desk-reason = Por qué esta persona
desk-reads = Lee: { $language }
desk-speaks = Habla: { $languages }
desk-party =
    { PLURAL($n) ->
        [one] { $n } persona
       *[other] { $n } personas
    }
desk-needs = Necesidades
desk-need-step-free = Sin escaleras
desk-need-more-time = Más tiempo
desk-need-fetch-me = Ir a buscar a esta persona
desk-need-quiet-place = Un lugar tranquilo
desk-need-priority = Prioridad
desk-need-woman-please = Una mujer, por favor
desk-need-someone-else = Otra persona, por favor

desk-waiting = En espera
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] Nadie espera
        [one] { $n } visita en espera
       *[other] { $n } visitas en espera
    }
desk-head-number = Número
desk-head-picture = Dibujo
desk-head-service = Servicio
desk-head-languages = Idiomas
desk-head-waited = Espera
desk-head-party = Personas
desk-head-needs = Necesidades
desk-head-call-by = Límite

desk-undo-call = Retirar la llamada del número { $number }
desk-undo-arrived = Retirar «Ha llegado» del número { $number }
desk-undo-missed = Retirar «No ha venido» del número { $number }
desk-undo-finish = Retirar «Terminar» del número { $number }
desk-undone = Se ha retirado.
desk-error = Algo no ha funcionado. Inténtelo de nuevo, por favor.
desk-link-lost = Sin conexión. Lo que pulse se intenta de nuevo durante 20 segundos.
desk-link-back = Conectado de nuevo.
desk-not-live = Sin actualizar desde las { $time }

desk-others = Otras ventanillas
desk-state-closed = Cerrada
desk-state-free = Libre
desk-state-paused = En pausa
desk-state-calling = Llama al número { $number }
desk-state-serving = Con el número { $number }
desk-taken-by = { $name } está en esta ventanilla.

desk-keyboard = Teclado
desk-keyboard-key = Tecla
desk-keyboard-act = Qué hace
desk-keyboard-show = Mostrar la ayuda del teclado
desk-public-url-loopback = Los teléfonos no pueden abrir el enlace del ticket: la dirección pública solo vale para este ordenador. Un administrador puede cambiarla con --public-url.
desk-language-drafted = { $language }: ningún hablante nativo lo ha leído aún
desk-language-reviewed = { $language }: leído por un hablante nativo

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = Ocupada
desk-until = hasta las { $time }
desk-idle = Nadie en esta ventanilla.
desk-nobody-able = Espera a que abra una ventanilla adecuada
desk-more-waiting =
    { PLURAL($n) ->
        [one] y { $n } visita más
       *[other] y { $n } visitas más
    }
desk-late = más tarde de lo prometido
desk-told = dicho: { $from }–{ $to } min
desk-trying-again = Aún no enviado, el programa lo intenta de nuevo: { $act }
desk-closed-elsewhere = Su ventanilla se ha cerrado.
desk-gave-up = El número { $number } ha renunciado a su lugar.
desk-keyboard-on = Usar estas teclas
desk-your-name = Su nombre
desk-first-weak = Esta contraseña es fácil de adivinar. Elija otra, por favor.
desk-first-done = El administrador está listo.
desk-to-desk = Ir a la ventanilla
desk-to-overview = Ir a la vista general
desk-choose-site = Elija su centro
desk-overview = Vista general
desk-release-question = ¿Se ha ido quien atiende la ventanilla { $desk }?
desk-release-more = La ventanilla se cierra, y quien esté allí vuelve a esperar y conserva su turno.
desk-all-desks = Ventanillas
desk-head-desk = Ventanilla
desk-head-state = Estado
desk-head-waiting = En espera
desk-head-longest = Espera más larga
desk-by-service = En espera por servicio e idioma
desk-tickets-open = Se dan tickets
desk-tickets-closed = No se dan tickets
desk-script-off = Esta página necesita JavaScript. Actívelo en su navegador, por favor.
desk-lapsed = Sin respuesta durante 20 segundos. Mire la ventanilla y pulse otra vez si aún hace falta.

# Pausing a desk.
desk-pause-title = ¿Por qué hace la pausa?
desk-pause-reason-break = Descanso corto
desk-pause-reason-paperwork = Papeles por terminar
desk-pause-reason-meal = Comida
desk-pause-reason-meeting = Reunión
desk-pause-reason-other = Otro motivo
desk-pause-away = Ahora se cuenta con las otras ventanillas para quienes esperan.

# People who are away for a while, and calling somebody whom staff choose.
desk-park = Pedir que vuelva más tarde
desk-park-title = ¿Cuándo vuelve el número { $number }?
desk-park-at = O a esta hora
desk-park-wrong = Escriba una hora de { $from } a { $to }.
desk-away = Vuelve más tarde
desk-head-back = Vuelve a las
desk-overdue = ya debería haber vuelto
desk-only-desk = Solo para la ventanilla { $desk }
desk-resume = Ha vuelto: continuar
desk-call = Llamar a esta persona
desk-call-why = Llamar ahora. ¿Por qué?
desk-choice-returned = Vuelve con lo que faltaba
desk-choice-agreed = Acordado con la persona
desk-choice-unwell = No se encuentra bien
desk-choice-children = Con niños pequeños
desk-choice-colleague = Lo pide un colega
desk-choice-other = Otro motivo
desk-call-busy = Puede llamar cuando esta ventanilla esté libre.
desk-call-unfit = Esta ventanilla no puede atender a esta persona.
desk-undo-park = Retirar «Pedir que vuelva» del número { $number }
desk-undo-resume = Retirar «Ha vuelto» del número { $number }
desk-keyboard-waiting = Ir a la lista de espera
desk-keyboard-move = Bajar o subir en la lista
desk-keyboard-open = Abrir o elegir
desk-keyboard-answer = Elegir una respuesta

# Passing somebody on.
desk-transfer = Derivar
desk-transfer-title = ¿Adónde va el número { $number }?
desk-transfer-keeps = El número y el turno no cambian.
desk-transfer-any = Cualquier ventanilla adecuada
desk-transfer-choose = Elija un servicio.
desk-undo-transfer = Retirar «Derivar» del número { $number }

# The question whether somebody came, and what happened to a visit.
desk-question = ¿Ha llegado el número { $number }?
desk-missed-once = No vino una vez: «No ha venido» termina ahora la visita
desk-history = Historial
desk-history-title = Número { $number }: qué ha pasado
desk-head-time = Hora
desk-head-what = Qué ha pasado
desk-history-issued = Tomó un ticket
desk-history-called = Llamado
desk-history-recalled = Llamado otra vez
desk-history-arrived = Llegó
desk-history-missed = No vino
desk-history-finished = Terminado
desk-history-left = Renunció a su turno
desk-history-parked = Volverá más tarde
desk-history-resumed = Volvió
desk-history-returned = Pasó el tiempo: espera otra vez
desk-history-transferred = Derivado
desk-history-undone = Se retiró la última acción

# The page that says what other programs can ask.
desk-interface = Interfaz para programas
desk-interface-about = Lo que otros programas pueden pedir a este sistema. El texto está en inglés.
