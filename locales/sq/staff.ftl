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
