# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = Letras grandes
access-contrast = Contraste fuerte
access-dark = Pantalla oscura
access-more = Más
access-before = Página anterior
access-page = Página { $n } de { $total }
access-headset = Usted oye esta página en los auriculares. Las flechas mueven, OK elige.
access-chosen = Elegido

# What conforms, what does not, and whom to tell.
access-statement = Declaración de accesibilidad
access-statement-aim = Queremos que todas las personas puedan usar esta pantalla y nuestras páginas.
access-statement-conforms = Cumplen en parte { $standard }.
access-statement-not-tried = Todavía no se han probado con personas con discapacidad.
access-statement-no-voice = No todos los idiomas tienen voz.
access-statement-translations = No todas las traducciones han sido revisadas por alguien que creció con el idioma.
access-statement-tell = ¿Algo le resulta difícil? Dígaselo al personal. Le ayudamos enseguida.
access-statement-agency = Si nadie le ayuda, puede escribir al defensor cívico digital en { $agency }.
