# The pictures on tickets: a silhouette and a colour, spoken as one name.
# `form` is the silhouette's gender and number; colours select on it.

picture-name = { $shape } { $colour }

picture-colour-red =
    { $form ->
        [f] حمراء
       *[m] أحمر
    }
picture-colour-yellow =
    { $form ->
        [f] صفراء
       *[m] أصفر
    }
picture-colour-green =
    { $form ->
        [f] خضراء
       *[m] أخضر
    }
picture-colour-blue =
    { $form ->
        [f] زرقاء
       *[m] أزرق
    }
picture-colour-violet =
    { $form ->
        [f] بنفسجية
       *[m] بنفسجي
    }
picture-colour-orange =
    { $form ->
        [f] برتقالية
       *[m] برتقالي
    }

picture-fish = سمكة
    .form = f
picture-cat = قطة
    .form = f
picture-horse = حصان
    .form = m
picture-elephant = فيل
    .form = m
picture-camel = جمل
    .form = m
picture-butterfly = فراشة
    .form = f
picture-bee = نحلة
    .form = f
picture-snail = حلزون
    .form = m
picture-turtle = سلحفاة
    .form = f
picture-rabbit = أرنب
    .form = m
picture-duck = بطة
    .form = f
picture-frog = ضفدع
    .form = m
picture-giraffe = زرافة
    .form = f
picture-whale = حوت
    .form = m
picture-penguin = بطريق
    .form = m
picture-bird = عصفور
    .form = m
picture-tree = شجرة
    .form = f
picture-palm = نخلة
    .form = f
picture-flower = زهرة
    .form = f
picture-leaf = ورقة شجر
    .form = f
picture-mushroom = فطر
    .form = m
picture-cactus = صبّار
    .form = m
picture-apple = تفاحة
    .form = f
picture-banana = موزة
    .form = f
picture-cherries = كرز
    .form = m
picture-pear = كمثرى
    .form = f
picture-carrot = جزرة
    .form = f
picture-mountain = جبل
    .form = m
picture-cloud = سحابة
    .form = f
picture-sun = شمس
    .form = f
picture-hammer = مطرقة
    .form = f
picture-scissors = مقص
    .form = m
picture-key = مفتاح
    .form = m
picture-brush = فرشاة
    .form = f
picture-ladder = سُلَّم
    .form = m
picture-bucket = دلو
    .form = m
picture-spanner = مفتاح ربط
    .form = m
picture-saw = منشار
    .form = m
picture-shovel = مجرفة
    .form = f
picture-pencil = قلم رصاص
    .form = m
picture-umbrella = مظلة
    .form = f
picture-chair = كرسي
    .form = m
picture-table = طاولة
    .form = f
picture-lamp = مصباح
    .form = m
picture-cup = فنجان
    .form = m
picture-teapot = إبريق شاي
    .form = m
picture-spoon = ملعقة
    .form = f
picture-pot = إناء طبخ
    .form = m
picture-bed = سرير
    .form = m
picture-door = باب
    .form = m
picture-clock = ساعة
    .form = f
picture-comb = مشط
    .form = m
picture-basket = سلة
    .form = f
picture-box = صندوق
    .form = m
picture-bicycle = دراجة
    .form = f
picture-car = سيارة
    .form = f
picture-bus = حافلة
    .form = f
picture-train = قطار
    .form = m
picture-ball = كرة
    .form = f
picture-balloon = بالون
    .form = m
picture-kite = طائرة ورقية
    .form = f
picture-drum = طبل
    .form = m
picture-shoe = حذاء
    .form = m
picture-hat = قبعة
    .form = f
