# Help at a kiosk: what it says, and what desks are told.
help-call = Llamar a alguien
help-called = Hemos avisado al personal. Espere aquí, por favor.
help-coming = Alguien viene a ayudarle.
help-nobody-free = Ahora todos están ocupados. Espere un poco, por favor.
help-reception = Vaya a la recepción, por favor.
help-at-kiosk = Ayuda en la máquina:
help-i-go = Voy yo
