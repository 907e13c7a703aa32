# Booking an appointment: one question a page, and the card at the end.
booking-title = Reservar una cita
booking-no-account = No hace falta registrarse. No le pedimos su nombre.
booking-walk-in = Venga sin cita
booking-walk-in-hint = Para esto se toma un ticket en el centro.
booking-no-services = Aquí no se pueden reservar citas. Venga al centro y tome un ticket, por favor.
booking-you = Sobre usted
booking-speak = ¿En qué idioma quiere hablar con nosotros?
booking-people-hint = Cuente a usted y a todas las personas que vienen con usted, también a los niños.
booking-more-people = Somos más
booking-needs = ¿Qué le ayudaría?
booking-needs-hint = Toque lo que necesite, o nada.
booking-need-step-free = Un camino sin escaleras
booking-need-more-time = Más tiempo
booking-need-fetch-me = Alguien viene a buscarme
booking-need-quiet-place = Un lugar tranquilo
booking-when = ¿Cuándo quiere venir?
booking-free =
    { PLURAL($n) ->
        [one] { $n } hora
       *[other] { $n } horas
    }
booking-morning = Mañana
booking-afternoon = Tarde
booking-later-days = Más días
booking-taken = Alguien acaba de tomar esta hora. Elija otra, por favor. Todo lo demás se ha guardado.
booking-nothing-free = En este momento no hay ninguna hora libre para esto.
booking-nothing-walk-in = Puede venir sin cita y tomar un ticket en el centro.
booking-nothing-ask = También puede preguntar por teléfono o en el centro. Puede quedar libre una hora.
booking-other-language = Hay horas libres si habla con nosotros en otro idioma:
booking-check = ¿Está todo bien?
booking-what = Para qué
booking-day = Cuándo
booking-where = Dónde
booking-people = Personas
booking-book = Reservar esta hora
booking-done = Su cita está reservada
booking-code = Su código
booking-keep = Anote el código, haga una foto de esta página o imprímala.
booking-print = Imprimir
booking-calendar = Poner en mi calendario
booking-open = Ver, cambiar o anular
booking-come-early = Venga { $minutes } antes, por favor. Muestre el código a la máquina de tickets o escríbalo en ella.
booking-if-late = Si llega más de { $minutes } tarde, la cita ya no vale. Recibe un ticket de todos modos y espera con los demás.
booking-if-not = Si no puede venir, cámbiela o anúlela, por favor. Así la hora sirve a otra persona.

# Days, as they are written out. Figures are Latin digits.
booking-date = { $weekday } { $day } de { $month }
booking-month-1 = enero
booking-month-2 = febrero
booking-month-3 = marzo
booking-month-4 = abril
booking-month-5 = mayo
booking-month-6 = junio
booking-month-7 = julio
booking-month-8 = agosto
booking-month-9 = septiembre
booking-month-10 = octubre
booking-month-11 = noviembre
booking-month-12 = diciembre

# The page of an appointment, which its code opens. It never says what it is for.
booking-yours = Su cita
booking-here = Estoy aquí
booking-here-hint = Tóquelo cuando esté en el centro. Recibe su número enseguida.
booking-here-from = Ese día, a partir de las { $time }, puede decir aquí que ha llegado.
booking-show = Muestre esto a la máquina de tickets
booking-move = Elegir otra hora
booking-moved = Su cita tiene una nueva hora.
booking-we-moved = Hemos tenido que cambiar su cita. Esta hora ya no vale:
booking-new-time = La nueva hora:
booking-move-question = ¿Cambiar la cita a esta hora?
booking-move-yes = Sí, esta hora
booking-stay = Dejar la cita como está
booking-cancel = Anular la cita
booking-cancel-question = ¿Quiere anular la cita?
booking-cancel-yes = Sí, anularla
booking-cancel-no = No, conservarla
booking-cancelled = Esta cita está anulada
booking-cancelled-hint = Si todavía quiere venir, reserve otra.
booking-another = Reservar otra cita
booking-too-early = Todavía es pronto
booking-too-early-hint = A partir de las { $time } puede decir aquí que ha llegado. Si quiere un número antes, tome un ticket sin cita en la máquina.
booking-too-late = La hora de su cita ya ha pasado
booking-too-late-hint = Puede venir de todos modos. Cuando estemos abiertos, tome un ticket sin cita en la máquina, o reserve otra hora.
booking-wrong-day = Su cita es otro día
booking-wrong-day-hint = Si nos necesita hoy, tome un ticket sin cita en la máquina.
booking-used = Ya ha dicho que está aquí
booking-used-hint = Espere en la sala con su número. Si lo ha perdido, pregunte al personal, por favor.
booking-unknown = Este enlace no abre ninguna cita
booking-unknown-hint = Revise su código o pregunte al personal, por favor.
booking-offline = Este teléfono no tiene conexión
booking-offline-hint = Su cita sigue igual. En el centro puede usar su código en la máquina de tickets.
booking-too-many = Hay demasiadas solicitudes en este momento
booking-too-many-hint = Inténtelo de nuevo en unos minutos, por favor.
booking-script-off = Esta página necesita JavaScript. En el centro puede usar su código en la máquina de tickets.
