# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = ¿Cómo le fue hoy?
feedback-good = Bien
feedback-fair = Regular
feedback-poor = Mal
feedback-hint = Nadie sabrá quién ha respondido.
feedback-thanks = Gracias por su respuesta.

# The same for staff, in numbers.
feedback-title = Lo que dicen los visitantes
feedback-least = Una semana se muestra cuando ha terminado y han respondido al menos { $n } personas.
