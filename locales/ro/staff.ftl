# The menu for staff at the kiosk, behind a PIN.
staff-menu = Pentru personal
staff-enter-pin = Introduceți codul PIN.
staff-wrong-pin = Codul PIN nu este corect.
staff-too-many-tries = Prea multe coduri PIN greșite. Așteptați câteva minute.
staff-test-print = Tipăriți un bon de probă
staff-print-again = Tipăriți din nou bonul { $number }
staff-restart = Reîncărcați ecranul
staff-connection = Legătura cu centrul
staff-connected = Conectat
staff-not-connected = Fără legătură
staff-print-list = Tipăriți lista de așteptare
staff-list = Lista de așteptare
staff-list-heard = Situația din { $time }
staff-list-own = date aici după aceea
staff-papers = Bonuri încă netransmise
staff-papers-unreadable = Nu se pot citi. Vă rugăm să chemați dumneavoastră aceste numere.
