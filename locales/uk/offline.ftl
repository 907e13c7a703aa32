# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = Ваш номер дійсний, його викличуть.
offline-wait = Зараз ми не знаємо, скільки доведеться чекати.
