# Help at a kiosk: what it says, and what desks are told.
help-call = Покликати когось
help-called = Ми повідомили працівників. Зачекайте тут, будь ласка.
help-coming = До вас уже йдуть.
help-nobody-free = Зараз усі зайняті. Зачекайте трохи, будь ласка.
help-reception = Підійдіть до рецепції, будь ласка.
help-at-kiosk = Потрібна допомога біля автомата:
help-i-go = Я йду
