# The menu for staff at the kiosk, behind a PIN.
staff-menu = Për personelin
staff-enter-pin = Shkruani kodin PIN.
staff-wrong-pin = Kodi PIN nuk është i saktë.
staff-too-many-tries = Shumë kode PIN të gabuara. Ju lutemi, prisni disa minuta.
staff-test-print = Printoni një biletë prove
staff-print-again = Printoni përsëri biletën { $number }
staff-restart = Ringarkoni ekranin
staff-connection = Lidhja me qendrën
staff-connected = I lidhur
staff-not-connected = Pa lidhje
staff-print-list = Printoni listën e pritjes
staff-list = Lista e pritjes
staff-list-heard = Gjendja më { $time }
staff-list-own = dhënë këtu pas kësaj
staff-papers = Bileta ende të pakomunikuara
staff-papers-unreadable = Nuk lexohen. Ju lutemi, thirrini vetë këta numra.
