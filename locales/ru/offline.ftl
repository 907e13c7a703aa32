# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = Ваш номер действителен, его вызовут.
offline-wait = Сейчас мы не знаем, сколько придётся ждать.
