# Help at a kiosk: what it says, and what desks are told.
help-call = Позвать кого-нибудь
help-called = Мы сообщили сотрудникам. Подождите здесь, пожалуйста.
help-coming = К вам уже идут.
help-nobody-free = Сейчас все заняты. Подождите немного, пожалуйста.
help-reception = Подойдите к стойке приёма, пожалуйста.
help-at-kiosk = Нужна помощь у автомата:
help-i-go = Я иду
