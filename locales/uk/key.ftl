# A ticket that is held before the kiosk’s scanner.
key-step-out = Мені потрібно 15 хвилин
key-place-kept = Ваше місце залишається за вами.
key-back = Я вже тут
key-print-again = Надрукувати ще раз
key-unknown = Цей талон не на сьогодні.
