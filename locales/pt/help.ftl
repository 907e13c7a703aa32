# Help at a kiosk: what it says, and what desks are told.
help-call = Chamar alguém
help-called = Já avisámos os funcionários. Espere aqui, por favor.
help-coming = Vem alguém ter consigo.
help-nobody-free = Agora estão todos ocupados. Espere um pouco, por favor.
help-reception = Vá à receção, por favor.
help-at-kiosk = Ajuda na máquina:
help-i-go = Vou eu
