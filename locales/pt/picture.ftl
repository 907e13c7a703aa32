# The pictures on tickets: a silhouette and a colour, spoken as one name.
# `form` is the silhouette's gender and number; colours select on it.

picture-name = { $shape } { $colour }

picture-colour-red =
    { $form ->
        [f] vermelha
        [fp] vermelhas
       *[m] vermelho
    }
picture-colour-yellow =
    { $form ->
        [f] amarela
        [fp] amarelas
       *[m] amarelo
    }
picture-colour-green =
    { $form ->
        [fp] verdes
       *[m] verde
    }
picture-colour-blue =
    { $form ->
        [fp] azuis
       *[m] azul
    }
picture-colour-violet =
    { $form ->
        [f] roxa
        [fp] roxas
       *[m] roxo
    }
picture-colour-orange = laranja

picture-fish = peixe
    .form = m
picture-cat = gato
    .form = m
picture-horse = cavalo
    .form = m
picture-elephant = elefante
    .form = m
picture-camel = camelo
    .form = m
picture-butterfly = borboleta
    .form = f
picture-bee = abelha
    .form = f
picture-snail = caracol
    .form = m
picture-turtle = tartaruga
    .form = f
picture-rabbit = coelho
    .form = m
picture-duck = pato
    .form = m
picture-frog = sapo
    .form = m
picture-giraffe = girafa
    .form = f
picture-whale = baleia
    .form = f
picture-penguin = pinguim
    .form = m
picture-bird = pássaro
    .form = m
picture-tree = árvore
    .form = f
picture-palm = palmeira
    .form = f
picture-flower = flor
    .form = f
picture-leaf = folha
    .form = f
picture-mushroom = cogumelo
    .form = m
picture-cactus = cacto
    .form = m
picture-apple = maçã
    .form = f
picture-banana = banana
    .form = f
picture-cherries = cerejas
    .form = fp
picture-pear = pera
    .form = f
picture-carrot = cenoura
    .form = f
picture-mountain = montanha
    .form = f
picture-cloud = nuvem
    .form = f
picture-sun = sol
    .form = m
picture-hammer = martelo
    .form = m
picture-scissors = tesoura
    .form = f
picture-key = chave
    .form = f
picture-brush = pincel
    .form = m
picture-ladder = escada
    .form = f
picture-bucket = balde
    .form = m
picture-spanner = chave inglesa
    .form = f
picture-saw = serrote
    .form = m
picture-shovel = pá
    .form = f
picture-pencil = lápis
    .form = m
picture-umbrella = guarda-chuva
    .form = m
picture-chair = cadeira
    .form = f
picture-table = mesa
    .form = f
picture-lamp = abajur
    .form = m
picture-cup = caneca
    .form = f
picture-teapot = bule
    .form = m
picture-spoon = colher
    .form = f
picture-pot = panela
    .form = f
picture-bed = cama
    .form = f
picture-door = porta
    .form = f
picture-clock = relógio
    .form = m
picture-comb = pente
    .form = m
picture-basket = cesta
    .form = f
picture-box = caixa
    .form = f
picture-bicycle = bicicleta
    .form = f
picture-car = carro
    .form = m
picture-bus = ônibus
    .form = m
picture-train = trem
    .form = m
picture-ball = bola
    .form = f
picture-balloon = balão
    .form = m
picture-kite = papagaio de papel
    .form = m
picture-drum = tambor
    .form = m
picture-shoe = sapato
    .form = m
picture-hat = chapéu
    .form = m
