# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = رقمك صالح وسيتم النداء عليه.
offline-wait = لا نعرف الآن كم ستطول مدة الانتظار.
