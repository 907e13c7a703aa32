# The menu for staff at the kiosk, behind a PIN.
staff-menu = Per il personale
staff-enter-pin = Scriva il PIN.
staff-wrong-pin = Il PIN non è giusto.
staff-too-many-tries = Troppi PIN sbagliati. Aspetti qualche minuto.
staff-test-print = Stampa un biglietto di prova
staff-print-again = Stampa di nuovo il biglietto { $number }
staff-restart = Ricarica lo schermo
staff-connection = Collegamento al centro
staff-connected = Collegato
staff-not-connected = Non collegato
