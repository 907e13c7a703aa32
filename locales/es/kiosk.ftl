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
