# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = 您的号码有效，会叫到您。
offline-wait = 现在不知道要等多久。
