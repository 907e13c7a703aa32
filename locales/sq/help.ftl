# Help at a kiosk: what it says, and what desks are told.
help-call = Thirrni dikë
help-called = I kemi njoftuar punonjësit. Ju lutemi prisni këtu.
help-coming = Dikush po vjen te ju.
help-nobody-free = Tani të gjithë janë të zënë. Ju lutemi prisni pak.
help-reception = Ju lutemi shkoni te pritja.
help-at-kiosk = Ndihmë te makina:
help-i-go = Po shkoj unë
