# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = 请语言文化协调员过来：{ $mediator }
mediator-free = 需要语言文化协调员
mediator-busy = 等候协调员，协调员正在接待别人
mediator-away = 等候协调员，协调员现在不在
