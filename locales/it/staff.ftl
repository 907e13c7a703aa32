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
staff-print-list = Stampa la lista d’attesa
staff-list = Lista d’attesa
staff-list-heard = Situazione del { $time }
staff-list-own = dati da questa macchina dopo
staff-papers = Biglietti non ancora comunicati
staff-papers-unreadable = Non si leggono. Chiamate voi questi numeri.
