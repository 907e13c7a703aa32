# The pictures on tickets: a silhouette and a colour, spoken as one name.
# `form` is the silhouette's gender and number; colours select on it.

picture-name = { $shape } { $colour }

picture-colour-red =
    { $form ->
        [fp] rouges
        [mp] rouges
       *[m] rouge
    }
picture-colour-yellow =
    { $form ->
        [fp] jaunes
        [mp] jaunes
       *[m] jaune
    }
picture-colour-green =
    { $form ->
        [f] verte
        [fp] vertes
        [mp] verts
       *[m] vert
    }
picture-colour-blue =
    { $form ->
        [f] bleue
        [fp] bleues
        [mp] bleus
       *[m] bleu
    }
picture-colour-violet =
    { $form ->
        [f] violette
        [fp] violettes
        [mp] violets
       *[m] violet
    }
picture-colour-orange = orange

picture-fish = poisson
    .form = m
picture-cat = chat
    .form = m
picture-horse = cheval
    .form = m
picture-elephant = éléphant
    .form = m
picture-camel = chameau
    .form = m
picture-butterfly = papillon
    .form = m
picture-bee = abeille
    .form = f
picture-snail = escargot
    .form = m
picture-turtle = tortue
    .form = f
picture-rabbit = lapin
    .form = m
picture-duck = canard
    .form = m
picture-frog = grenouille
    .form = f
picture-giraffe = girafe
    .form = f
picture-whale = baleine
    .form = f
picture-penguin = pingouin
    .form = m
picture-bird = oiseau
    .form = m
picture-tree = arbre
    .form = m
picture-palm = palmier
    .form = m
picture-flower = fleur
    .form = f
picture-leaf = feuille
    .form = f
picture-mushroom = champignon
    .form = m
picture-cactus = cactus
    .form = m
picture-apple = pomme
    .form = f
picture-banana = banane
    .form = f
picture-cherries = cerises
    .form = fp
picture-pear = poire
    .form = f
picture-carrot = carotte
    .form = f
picture-mountain = montagne
    .form = f
picture-cloud = nuage
    .form = m
picture-sun = soleil
    .form = m
picture-hammer = marteau
    .form = m
picture-scissors = ciseaux
    .form = mp
picture-key = clé
    .form = f
picture-brush = pinceau
    .form = m
picture-ladder = échelle
    .form = f
picture-bucket = seau
    .form = m
picture-spanner = clé à molette
    .form = f
picture-saw = scie
    .form = f
picture-shovel = pelle
    .form = f
picture-pencil = crayon
    .form = m
picture-umbrella = parapluie
    .form = m
picture-chair = chaise
    .form = f
picture-table = table
    .form = f
picture-lamp = lampe
    .form = f
picture-cup = tasse
    .form = f
picture-teapot = théière
    .form = f
picture-spoon = cuillère
    .form = f
picture-pot = casserole
    .form = f
picture-bed = lit
    .form = m
picture-door = porte
    .form = f
picture-clock = horloge
    .form = f
picture-comb = peigne
    .form = m
picture-basket = panier
    .form = m
picture-box = boîte
    .form = f
picture-bicycle = vélo
    .form = m
picture-car = voiture
    .form = f
picture-bus = bus
    .form = m
picture-train = train
    .form = m
picture-ball = balle
    .form = f
picture-balloon = ballon gonflable
    .form = m
picture-kite = cerf-volant
    .form = m
picture-drum = tambour
    .form = m
picture-shoe = chaussure
    .form = f
picture-hat = chapeau
    .form = m
