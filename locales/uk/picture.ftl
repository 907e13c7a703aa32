# The pictures on tickets: a silhouette and a colour, spoken as one name.
# `form` is the silhouette's gender and number; colours select on it.

picture-name = { $colour } { $shape }

picture-colour-red =
    { $form ->
        [f] червона
        [n] червоне
        [p] червоні
       *[m] червоний
    }
picture-colour-yellow =
    { $form ->
        [f] жовта
        [n] жовте
        [p] жовті
       *[m] жовтий
    }
picture-colour-green =
    { $form ->
        [f] зелена
        [n] зелене
        [p] зелені
       *[m] зелений
    }
picture-colour-blue =
    { $form ->
        [f] синя
        [n] синє
        [p] сині
       *[m] синій
    }
picture-colour-violet =
    { $form ->
        [f] фіолетова
        [n] фіолетове
        [p] фіолетові
       *[m] фіолетовий
    }
picture-colour-orange =
    { $form ->
        [f] помаранчева
        [n] помаранчеве
        [p] помаранчеві
       *[m] помаранчевий
    }

picture-fish = риба
    .form = f
picture-cat = кішка
    .form = f
picture-horse = кінь
    .form = m
picture-elephant = слон
    .form = m
picture-camel = верблюд
    .form = m
picture-butterfly = метелик
    .form = m
picture-bee = бджола
    .form = f
picture-snail = равлик
    .form = m
picture-turtle = черепаха
    .form = f
picture-rabbit = кролик
    .form = m
picture-duck = качка
    .form = f
picture-frog = жаба
    .form = f
picture-giraffe = жираф
    .form = m
picture-whale = кит
    .form = m
picture-penguin = пінгвін
    .form = m
picture-bird = пташка
    .form = f
picture-tree = дерево
    .form = n
picture-palm = пальма
    .form = f
picture-flower = квітка
    .form = f
picture-leaf = листок
    .form = m
picture-mushroom = гриб
    .form = m
picture-cactus = кактус
    .form = m
picture-apple = яблуко
    .form = n
picture-banana = банан
    .form = m
picture-cherries = вишні
    .form = p
picture-pear = груша
    .form = f
picture-carrot = морква
    .form = f
picture-mountain = гора
    .form = f
picture-cloud = хмара
    .form = f
picture-sun = сонце
    .form = n
picture-hammer = молоток
    .form = m
picture-scissors = ножиці
    .form = p
picture-key = ключ
    .form = m
picture-brush = пензлик
    .form = m
picture-ladder = драбина
    .form = f
picture-bucket = відро
    .form = n
picture-spanner = гайковий ключ
    .form = m
picture-saw = пилка
    .form = f
picture-shovel = лопата
    .form = f
picture-pencil = олівець
    .form = m
picture-umbrella = парасолька
    .form = f
picture-chair = стілець
    .form = m
picture-table = стіл
    .form = m
picture-lamp = лампа
    .form = f
picture-cup = чашка
    .form = f
picture-teapot = чайник
    .form = m
picture-spoon = ложка
    .form = f
picture-pot = каструля
    .form = f
picture-bed = ліжко
    .form = n
picture-door = двері
    .form = p
picture-clock = годинник
    .form = m
picture-comb = гребінець
    .form = m
picture-basket = кошик
    .form = m
picture-box = коробка
    .form = f
picture-bicycle = велосипед
    .form = m
picture-car = машина
    .form = f
picture-bus = автобус
    .form = m
picture-train = поїзд
    .form = m
picture-ball = м’яч
    .form = m
picture-balloon = кулька
    .form = f
picture-kite = повітряний змій
    .form = m
picture-drum = барабан
    .form = m
picture-shoe = черевик
    .form = m
picture-hat = капелюх
    .form = m
