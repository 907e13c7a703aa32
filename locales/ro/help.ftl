# Help at a kiosk: what it says, and what desks are told.
help-call = Chemați pe cineva
help-called = Am anunțat personalul. Așteptați aici, vă rugăm.
help-coming = Cineva vine la dumneavoastră.
help-nobody-free = Acum toți sunt ocupați. Așteptați puțin, vă rugăm.
help-reception = Mergeți la recepție, vă rugăm.
help-at-kiosk = Ajutor la automat:
help-i-go = Merg eu
