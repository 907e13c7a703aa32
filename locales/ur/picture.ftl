# The pictures on tickets: a silhouette and a colour, spoken as one name.
# `form` is the silhouette's gender and number; colours select on it.

picture-name = { $colour } { $shape }

picture-colour-red = لال
picture-colour-yellow =
    { $form ->
        [f] پیلی
       *[m] پیلا
    }
picture-colour-green =
    { $form ->
        [f] ہری
       *[m] ہرا
    }
picture-colour-blue =
    { $form ->
        [f] نیلی
       *[m] نیلا
    }
picture-colour-violet = جامنی
picture-colour-orange = نارنجی

picture-fish = مچھلی
    .form = f
picture-cat = بلی
    .form = f
picture-horse = گھوڑا
    .form = m
picture-elephant = ہاتھی
    .form = m
picture-camel = اونٹ
    .form = m
picture-butterfly = تتلی
    .form = f
picture-bee = شہد کی مکھی
    .form = f
picture-snail = گھونگا
    .form = m
picture-turtle = کچھوا
    .form = m
picture-rabbit = خرگوش
    .form = m
picture-duck = بطخ
    .form = f
picture-frog = مینڈک
    .form = m
picture-giraffe = زرافہ
    .form = m
picture-whale = وہیل
    .form = f
picture-penguin = پینگوئن
    .form = m
picture-bird = پرندہ
    .form = m
picture-tree = درخت
    .form = m
picture-palm = کھجور کا درخت
    .form = m
picture-flower = پھول
    .form = m
picture-leaf = پتا
    .form = m
picture-mushroom = کھمبی
    .form = f
picture-cactus = کیکٹس
    .form = m
picture-apple = سیب
    .form = m
picture-banana = کیلا
    .form = m
picture-cherries = چیری
    .form = f
picture-pear = ناشپاتی
    .form = f
picture-carrot = گاجر
    .form = f
picture-mountain = پہاڑ
    .form = m
picture-cloud = بادل
    .form = m
picture-sun = سورج
    .form = m
picture-hammer = ہتھوڑا
    .form = m
picture-scissors = قینچی
    .form = f
picture-key = چابی
    .form = f
picture-brush = برش
    .form = m
picture-ladder = سیڑھی
    .form = f
picture-bucket = بالٹی
    .form = f
picture-spanner = پانا
    .form = m
picture-saw = آری
    .form = f
picture-shovel = بیلچہ
    .form = m
picture-pencil = پنسل
    .form = f
picture-umbrella = چھتری
    .form = f
picture-chair = کرسی
    .form = f
picture-table = میز
    .form = f
picture-lamp = لیمپ
    .form = m
picture-cup = پیالی
    .form = f
picture-teapot = چائے دانی
    .form = f
picture-spoon = چمچ
    .form = m
picture-pot = دیگچی
    .form = f
picture-bed = پلنگ
    .form = m
picture-door = دروازہ
    .form = m
picture-clock = گھڑی
    .form = f
picture-comb = کنگھی
    .form = f
picture-basket = ٹوکری
    .form = f
picture-box = ڈبا
    .form = m
picture-bicycle = سائیکل
    .form = f
picture-car = کار
    .form = f
picture-bus = بس
    .form = f
picture-train = ریل گاڑی
    .form = f
picture-ball = گیند
    .form = f
picture-balloon = غبارہ
    .form = m
picture-kite = پتنگ
    .form = f
picture-drum = ڈھول
    .form = m
picture-shoe = جوتا
    .form = m
picture-hat = ٹوپی
    .form = f
