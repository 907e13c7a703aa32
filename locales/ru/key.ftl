# A ticket that is held before the kiosk’s scanner.
key-step-out = Мне нужно 15 минут
key-place-kept = Ваше место остаётся за вами.
key-back = Я уже здесь
key-print-again = Напечатать ещё раз
key-unknown = Этот талон не на сегодня.
