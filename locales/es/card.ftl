# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = Tarjetas para otro día
card-how = Para quienes hoy no pueden ser atendidos: imprima, recorte y entregue las tarjetas. Cada una es una cita para otro día.
card-booked = Cada tarjeta impresa es una hora reservada. Devuelva las que nadie tomó.
card-count = ¿Cuántas tarjetas?
card-from = ¿Desde qué día?
card-language = Idioma de las tarjetas
card-make = Reservar e imprimir
card-made = Tarjetas: { $n } · { $service }
card-missing = Para otras { $n } no queda ninguna hora libre.
card-none = Desde este día no hay ninguna hora libre. No se reservó nada.
card-not-handed = No entregada
card-all = Elegir todas
card-give-back = Devolver las no entregadas
card-choose-first = Elija las tarjetas que no se entregaron.
card-give-back-question = ¿Devolver estas tarjetas: { $n }?
card-give-back-text = Sus horas quedan libres para otras personas. Tire el papel.
card-give-back-yes = Sí, devolver
card-give-back-no = No, conservarlas
card-given-back = Devueltas: { $n }
card-not-given-back = No se pudieron devolver: { $n }

# What is printed on a card.
card-come = Venga este día, a esta hora. Muestre esta tarjeta.
