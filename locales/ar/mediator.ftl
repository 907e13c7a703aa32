# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = استدعِ الوسيط اللغوي: { $mediator }
mediator-free = يحتاج إلى وسيط لغوي
mediator-busy = ينتظر وسيطًا لغويًا، وهو الآن مع شخص آخر
mediator-away = ينتظر وسيطًا لغويًا، وهو غير موجود الآن
