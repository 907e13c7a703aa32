# The kiosk: from the first touch to the ticket.
kiosk-title = Tomar un ticket
kiosk-welcome = Bienvenidos
kiosk-touch-to-begin = Toque la pantalla para empezar
kiosk-choose-language = Elija su idioma
kiosk-choose-language-again = Toque otra vez { $language } para elegirlo
kiosk-greeting-pause = Parar las palabras
kiosk-greeting-play = Mover otra vez las palabras
kiosk-more-languages = Más idiomas
kiosk-previous-languages = Idiomas anteriores

kiosk-step-language = Idioma
kiosk-step-service = Qué necesita
kiosk-step-people = Personas
kiosk-step-ticket = Ticket
kiosk-step = Paso { $n } de { $total }

kiosk-what-do-you-need = ¿Qué necesita?
kiosk-how-many-people = ¿Cuántas personas son?
kiosk-how-many-people-hint = Usted y todas las personas que vienen con usted, también los niños.
kiosk-party =
    { PLURAL($n) ->
        [one] { $n } persona
       *[other] { $n } personas
    }
kiosk-party-more =
    { PLURAL($n) ->
        [one] Más de { $n } persona
       *[other] Más de { $n } personas
    }
kiosk-one-more = Una persona más
kiosk-one-fewer = Una persona menos
kiosk-take-ticket = Tomar un ticket

kiosk-your-number = Su número
kiosk-your-picture = Su dibujo es: { $picture }
kiosk-printing = Espere, por favor. Estamos imprimiendo su ticket.
kiosk-take-paper = Tome su ticket, por favor.
kiosk-printer-failed = La impresora no funciona. Por favor, recuerde o fotografíe su número.
kiosk-remember-number = Por favor, recuerde o fotografíe su número y su dibujo.
kiosk-wait-in-hall = Espere en la sala. Mire la pantalla y escuche.
kiosk-called-when = Cuando sea su turno, la pantalla mostrará su número, su dibujo y la ventanilla.
kiosk-follow-on-phone = Para ver su turno en el teléfono, fotografíe este código.
kiosk-done = Listo

kiosk-cancel-ticket = Este ticket no es mío: anular
kiosk-cancel-question = ¿Quiere anular este ticket?
kiosk-cancel-yes = Sí, anular
kiosk-cancel-no = No, conservarlo
kiosk-cancelled = Su ticket está anulado.
kiosk-cancel-too-late = Aquí no se puede anular este ticket. Pregunte al personal, por favor.

kiosk-still-there = ¿Sigue usted aquí?
kiosk-more-time = Necesito más tiempo
kiosk-restart-in =
    { PLURAL($n) ->
        [one] La pantalla empieza de nuevo en { $n } segundo
       *[other] La pantalla empieza de nuevo en { $n } segundos
    }
kiosk-start-again = Empezar de nuevo

kiosk-service-closed = { $service }: hoy ya no hay más tickets.
kiosk-service-closed-short = Hoy ya no hay tickets
kiosk-wait-short = unos { $from }–{ $to } min
kiosk-all-services-closed = Hoy ya no hay más tickets. Vuelva otro día, por favor.
kiosk-wrong = Algo no ha funcionado. Inténtelo de nuevo, por favor.
kiosk-ask-staff = Pregunte al personal, por favor.
kiosk-not-connected = Esta máquina no tiene conexión. Pregunte al personal, por favor.
kiosk-no-tickets-now = En este momento no podemos dar tickets.
kiosk-need-help = Necesito ayuda
kiosk-help-text = Pregunte al personal, por favor. Le ayudamos con gusto.
kiosk-low-reach = Bajar los botones
kiosk-normal-reach = Subir los botones

# With an appointment.
kiosk-have-appointment = Tengo una cita
kiosk-show-code = Muestre su código
kiosk-scan-code = Ponga el código QR delante del lector.
kiosk-type-code = O escriba aquí el código:
kiosk-your-code = Su código:
kiosk-code-mistake = Hay un error en el código. Revise cada letra y cada número.
kiosk-delete-symbol = Borrar el último signo
kiosk-too-early = Su cita es hoy a las { $time }.
kiosk-too-early-next = Todavía es pronto. Vuelva aquí a partir de las { $time }, por favor.
kiosk-come-back-later = Vuelva más tarde, por favor.
kiosk-too-late = Lo sentimos: es demasiado tarde para su cita de las { $time }.
kiosk-too-late-next = Puede tomar un ticket y esperar su turno.
kiosk-wrong-day = El día de su cita es el { $day }, a las { $time }.
kiosk-wrong-day-next = Vuelva ese día, por favor.
kiosk-wrong-day-over = Ese día ya pasó. Tome un ticket o pregunte al personal.
kiosk-appointment-cancelled-next = Tome un ticket o pida otra cita al personal.
kiosk-already-in = Ya tiene un ticket.
kiosk-already-in-next = Mire la pantalla de la sala: llamaremos este número.
kiosk-unknown-code = No encontramos este código.
kiosk-unknown-code-next = Revise cada letra y cada número, o pregunte al personal.
kiosk-too-many-codes = Aquí se han probado demasiados códigos equivocados.
kiosk-check-in-no-answer = En este momento esta máquina no puede comprobar su cita.
kiosk-check-in-no-answer-next = Intente de nuevo o vaya al personal, que puede hacerlo por usted.
kiosk-day = { $weekday } { $day } de { $month }
kiosk-month-january = enero
kiosk-month-february = febrero
kiosk-month-march = marzo
kiosk-month-april = abril
kiosk-month-may = mayo
kiosk-month-june = junio
kiosk-month-july = julio
kiosk-month-august = agosto
kiosk-month-september = septiembre
kiosk-month-october = octubre
kiosk-month-november = noviembre
kiosk-month-december = diciembre

# An appointment on another day, where no tickets are left.
kiosk-another-day = Una cita otro día
kiosk-choose-time = ¿Cuándo quiere venir?
kiosk-no-times = En este momento no hay citas libres.
kiosk-your-appointment = Su cita
kiosk-printing-card = Espere, por favor. Estamos imprimiendo la hoja.
kiosk-take-card = Tome la hoja y tráigala ese día.
kiosk-card-failed = La impresora no funciona. Fotografíe esta página, por favor.
