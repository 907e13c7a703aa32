# The pictures on tickets: a silhouette and a colour, spoken as one name.
# `form` is the silhouette's gender and number; colours select on it.

picture-name = { $shape } { $colour }

picture-colour-red =
    { $form ->
        [f] rossa
        [fp] rosse
       *[m] rosso
    }
picture-colour-yellow =
    { $form ->
        [f] gialla
        [fp] gialle
       *[m] giallo
    }
picture-colour-green =
    { $form ->
        [fp] verdi
       *[m] verde
    }
picture-colour-blue = blu
picture-colour-violet = viola
picture-colour-orange =
    { $form ->
        [fp] arancioni
       *[m] arancione
    }

picture-fish = pesce
    .form = m
picture-cat = gatto
    .form = m
picture-horse = cavallo
    .form = m
picture-elephant = elefante
    .form = m
picture-camel = cammello
    .form = m
picture-butterfly = farfalla
    .form = f
picture-bee = ape
    .form = f
picture-snail = lumaca
    .form = f
picture-turtle = tartaruga
    .form = f
picture-rabbit = coniglio
    .form = m
picture-duck = anatra
    .form = f
picture-frog = rana
    .form = f
picture-giraffe = giraffa
    .form = f
picture-whale = balena
    .form = f
picture-penguin = pinguino
    .form = m
picture-bird = uccellino
    .form = m
picture-tree = albero
    .form = m
picture-palm = palma
    .form = f
picture-flower = fiore
    .form = m
picture-leaf = foglia
    .form = f
picture-mushroom = fungo
    .form = m
picture-cactus = cactus
    .form = m
picture-apple = mela
    .form = f
picture-banana = banana
    .form = f
picture-cherries = ciliegie
    .form = fp
picture-pear = pera
    .form = f
picture-carrot = carota
    .form = f
picture-mountain = montagna
    .form = f
picture-cloud = nuvola
    .form = f
picture-sun = sole
    .form = m
picture-hammer = martello
    .form = m
picture-scissors = forbici
    .form = fp
picture-key = chiave
    .form = f
picture-brush = pennello
    .form = m
picture-ladder = scala
    .form = f
picture-bucket = secchio
    .form = m
picture-spanner = chiave inglese
    .form = f
picture-saw = seghetto
    .form = m
picture-shovel = pala
    .form = f
picture-pencil = matita
    .form = f
picture-umbrella = ombrello
    .form = m
picture-chair = sedia
    .form = f
picture-table = tavolo
    .form = m
picture-lamp = lampada
    .form = f
picture-cup = tazza
    .form = f
picture-teapot = teiera
    .form = f
picture-spoon = cucchiaio
    .form = m
picture-pot = pentola
    .form = f
picture-bed = letto
    .form = m
picture-door = porta
    .form = f
picture-clock = orologio
    .form = m
picture-comb = pettine
    .form = m
picture-basket = cestino
    .form = m
picture-box = scatola
    .form = f
picture-bicycle = bicicletta
    .form = f
picture-car = automobile
    .form = f
picture-bus = autobus
    .form = m
picture-train = treno
    .form = m
picture-ball = palla
    .form = f
picture-balloon = palloncino
    .form = m
picture-kite = aquilone
    .form = m
picture-drum = tamburo
    .form = m
picture-shoe = scarpa
    .form = f
picture-hat = cappello
    .form = m
