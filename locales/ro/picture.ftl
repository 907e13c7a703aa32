# The pictures on tickets: a silhouette and a colour, spoken as one name.
# `form` is the silhouette's gender and number; colours select on it.

picture-name = { $shape } { $colour }

picture-colour-red =
    { $form ->
        [f] roșie
        [fp] roșii
       *[m] roșu
    }
picture-colour-yellow =
    { $form ->
        [f] galbenă
        [fp] galbene
       *[m] galben
    }
picture-colour-green =
    { $form ->
        [fp] verzi
       *[m] verde
    }
picture-colour-blue =
    { $form ->
        [f] albastră
        [fp] albastre
       *[m] albastru
    }
picture-colour-violet = mov
picture-colour-orange =
    { $form ->
        [f] portocalie
        [fp] portocalii
       *[m] portocaliu
    }

picture-fish = pește
    .form = m
picture-cat = pisică
    .form = f
picture-horse = cal
    .form = m
picture-elephant = elefant
    .form = m
picture-camel = cămilă
    .form = f
picture-butterfly = fluture
    .form = m
picture-bee = albină
    .form = f
picture-snail = melc
    .form = m
picture-turtle = țestoasă
    .form = f
picture-rabbit = iepure
    .form = m
picture-duck = rață
    .form = f
picture-frog = broască
    .form = f
picture-giraffe = girafă
    .form = f
picture-whale = balenă
    .form = f
picture-penguin = pinguin
    .form = m
picture-bird = pasăre
    .form = f
picture-tree = copac
    .form = m
picture-palm = palmier
    .form = m
picture-flower = floare
    .form = f
picture-leaf = frunză
    .form = f
picture-mushroom = ciupercă
    .form = f
picture-cactus = cactus
    .form = m
picture-apple = măr
    .form = m
picture-banana = banană
    .form = f
picture-cherries = cireșe
    .form = fp
picture-pear = pară
    .form = f
picture-carrot = morcov
    .form = m
picture-mountain = munte
    .form = m
picture-cloud = nor
    .form = m
picture-sun = soare
    .form = m
picture-hammer = ciocan
    .form = m
picture-scissors = foarfecă
    .form = f
picture-key = cheie
    .form = f
picture-brush = pensulă
    .form = f
picture-ladder = scară
    .form = f
picture-bucket = găleată
    .form = f
picture-spanner = cheie fixă
    .form = f
picture-saw = ferăstrău
    .form = m
picture-shovel = lopată
    .form = f
picture-pencil = creion
    .form = m
picture-umbrella = umbrelă
    .form = f
picture-chair = scaun
    .form = m
picture-table = masă
    .form = f
picture-lamp = lampă
    .form = f
picture-cup = ceașcă
    .form = f
picture-teapot = ceainic
    .form = m
picture-spoon = lingură
    .form = f
picture-pot = oală
    .form = f
picture-bed = pat
    .form = m
picture-door = ușă
    .form = f
picture-clock = ceas
    .form = m
picture-comb = pieptene
    .form = m
picture-basket = coș
    .form = m
picture-box = cutie
    .form = f
picture-bicycle = bicicletă
    .form = f
picture-car = mașină
    .form = f
picture-bus = autobuz
    .form = m
picture-train = tren
    .form = m
picture-ball = minge
    .form = f
picture-balloon = balon
    .form = m
picture-kite = zmeu
    .form = m
picture-drum = tobă
    .form = f
picture-shoe = pantof
    .form = m
picture-hat = pălărie
    .form = f
