# The pictures on tickets: a silhouette and a colour, spoken as one name.
# `form` is the silhouette's gender and number; colours select on it.

picture-name = { $shape } { $colour }

picture-colour-red =
    { $form ->
        [f] roja
        [fp] rojas
       *[m] rojo
    }
picture-colour-yellow =
    { $form ->
        [f] amarilla
        [fp] amarillas
       *[m] amarillo
    }
picture-colour-green =
    { $form ->
        [fp] verdes
       *[m] verde
    }
picture-colour-blue =
    { $form ->
        [fp] azules
       *[m] azul
    }
picture-colour-violet =
    { $form ->
        [f] morada
        [fp] moradas
       *[m] morado
    }
picture-colour-orange = naranja

picture-fish = pez
    .form = m
picture-cat = gato
    .form = m
picture-horse = caballo
    .form = m
picture-elephant = elefante
    .form = m
picture-camel = camello
    .form = m
picture-butterfly = mariposa
    .form = f
picture-bee = abeja
    .form = f
picture-snail = caracol
    .form = m
picture-turtle = tortuga
    .form = f
picture-rabbit = conejo
    .form = m
picture-duck = pato
    .form = m
picture-frog = rana
    .form = f
picture-giraffe = jirafa
    .form = f
picture-whale = ballena
    .form = f
picture-penguin = pingüino
    .form = m
picture-bird = pájaro
    .form = m
picture-tree = árbol
    .form = m
picture-palm = palmera
    .form = f
picture-flower = flor
    .form = f
picture-leaf = hoja
    .form = f
picture-mushroom = hongo
    .form = m
picture-cactus = cactus
    .form = m
picture-apple = manzana
    .form = f
picture-banana = plátano
    .form = m
picture-cherries = cerezas
    .form = fp
picture-pear = pera
    .form = f
picture-carrot = zanahoria
    .form = f
picture-mountain = montaña
    .form = f
picture-cloud = nube
    .form = f
picture-sun = sol
    .form = m
picture-hammer = martillo
    .form = m
picture-scissors = tijeras
    .form = fp
picture-key = llave
    .form = f
picture-brush = pincel
    .form = m
picture-ladder = escalera
    .form = f
picture-bucket = balde
    .form = m
picture-spanner = llave inglesa
    .form = f
picture-saw = sierra
    .form = f
picture-shovel = pala
    .form = f
picture-pencil = lápiz
    .form = m
picture-umbrella = paraguas
    .form = m
picture-chair = silla
    .form = f
picture-table = mesa
    .form = f
picture-lamp = lámpara
    .form = f
picture-cup = taza
    .form = f
picture-teapot = tetera
    .form = f
picture-spoon = cuchara
    .form = f
picture-pot = olla
    .form = f
picture-bed = cama
    .form = f
picture-door = puerta
    .form = f
picture-clock = reloj
    .form = m
picture-comb = peine
    .form = m
picture-basket = cesta
    .form = f
picture-box = caja
    .form = f
picture-bicycle = bicicleta
    .form = f
picture-car = automóvil
    .form = m
picture-bus = autobús
    .form = m
picture-train = tren
    .form = m
picture-ball = pelota
    .form = f
picture-balloon = globo
    .form = m
picture-kite = cometa
    .form = f
picture-drum = tambor
    .form = m
picture-shoe = zapato
    .form = m
picture-hat = sombrero
    .form = m
