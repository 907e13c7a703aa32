# The pictures on tickets: a silhouette and a colour, spoken as one name.
# `form` is the silhouette's gender and number; colours select on it.

picture-name = { $colour } { $shape }

picture-colour-red =
    { $form ->
        [f] красная
        [n] красное
        [p] красные
       *[m] красный
    }
picture-colour-yellow =
    { $form ->
        [f] жёлтая
        [n] жёлтое
        [p] жёлтые
       *[m] жёлтый
    }
picture-colour-green =
    { $form ->
        [f] зелёная
        [n] зелёное
        [p] зелёные
       *[m] зелёный
    }
picture-colour-blue =
    { $form ->
        [f] синяя
        [n] синее
        [p] синие
       *[m] синий
    }
picture-colour-violet =
    { $form ->
        [f] фиолетовая
        [n] фиолетовое
        [p] фиолетовые
       *[m] фиолетовый
    }
picture-colour-orange =
    { $form ->
        [f] оранжевая
        [n] оранжевое
        [p] оранжевые
       *[m] оранжевый
    }

picture-fish = рыба
    .form = f
picture-cat = кошка
    .form = f
picture-horse = лошадь
    .form = f
picture-elephant = слон
    .form = m
picture-camel = верблюд
    .form = m
picture-butterfly = бабочка
    .form = f
picture-bee = пчела
    .form = f
picture-snail = улитка
    .form = f
picture-turtle = черепаха
    .form = f
picture-rabbit = кролик
    .form = m
picture-duck = утка
    .form = f
picture-frog = лягушка
    .form = f
picture-giraffe = жираф
    .form = m
picture-whale = кит
    .form = m
picture-penguin = пингвин
    .form = m
picture-bird = птичка
    .form = f
picture-tree = дерево
    .form = n
picture-palm = пальма
    .form = f
picture-flower = цветок
    .form = m
picture-leaf = лист
    .form = m
picture-mushroom = гриб
    .form = m
picture-cactus = кактус
    .form = m
picture-apple = яблоко
    .form = n
picture-banana = банан
    .form = m
picture-cherries = вишни
    .form = p
picture-pear = груша
    .form = f
picture-carrot = морковка
    .form = f
picture-mountain = гора
    .form = f
picture-cloud = облако
    .form = n
picture-sun = солнце
    .form = n
picture-hammer = молоток
    .form = m
picture-scissors = ножницы
    .form = p
picture-key = ключ
    .form = m
picture-brush = кисточка
    .form = f
picture-ladder = лестница
    .form = f
picture-bucket = ведро
    .form = n
picture-spanner = гаечный ключ
    .form = m
picture-saw = пила
    .form = f
picture-shovel = лопата
    .form = f
picture-pencil = карандаш
    .form = m
picture-umbrella = зонтик
    .form = m
picture-chair = стул
    .form = m
picture-table = стол
    .form = m
picture-lamp = лампа
    .form = f
picture-cup = чашка
    .form = f
picture-teapot = чайник
    .form = m
picture-spoon = ложка
    .form = f
picture-pot = кастрюля
    .form = f
picture-bed = кровать
    .form = f
picture-door = дверь
    .form = f
picture-clock = часы
    .form = p
picture-comb = расчёска
    .form = f
picture-basket = корзина
    .form = f
picture-box = коробка
    .form = f
picture-bicycle = велосипед
    .form = m
picture-car = машина
    .form = f
picture-bus = автобус
    .form = m
picture-train = поезд
    .form = m
picture-ball = мяч
    .form = m
picture-balloon = шарик
    .form = m
picture-kite = воздушный змей
    .form = m
picture-drum = барабан
    .form = m
picture-shoe = ботинок
    .form = m
picture-hat = шляпа
    .form = f
