# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = میانجی فرهنگی را بیاورید: { $mediator }
mediator-free = به میانجی فرهنگی نیاز دارد
mediator-busy = منتظر میانجی فرهنگی است؛ میانجی با شخص دیگری است
mediator-away = منتظر میانجی فرهنگی است؛ میانجی حالا نیست
