# The page on which staff record what kiosks say.
recording-title = Grabaciones
recording-hint = Elija un idioma. Lea cada frase en voz alta, escúchela y guárdela. Los quioscos hablarán con su voz.
recording-done = { $n } de { $total }
recording-record = Grabar
recording-stop = Parar
recording-keep = Guardar
recording-kept = Grabada
recording-no-microphone = Aquí no se puede usar el micrófono.
recording-missing = Faltan todavía: { $n }
recording-silent = No se ha oído nada. Hable más cerca del micrófono, por favor.
recording-lacking = Todavía no se ofrecen en los quioscos: faltan grabaciones
