# The menu for staff at the kiosk, behind a PIN.
staff-menu = Para el personal
staff-enter-pin = Escriba el PIN.
staff-wrong-pin = El PIN no es correcto.
staff-too-many-tries = Demasiados PIN equivocados. Espere unos minutos.
staff-test-print = Imprimir un ticket de prueba
staff-print-again = Imprimir otra vez el ticket { $number }
staff-restart = Recargar la pantalla
staff-connection = Conexión con el centro
staff-connected = Conectado
staff-not-connected = Sin conexión
staff-print-list = Imprimir la lista de espera
staff-list = Lista de espera
staff-list-heard = Situación del { $time }
staff-list-own = entregados aquí después
staff-papers = Tickets aún no comunicados
staff-papers-unreadable = No se pueden leer. Llamen ustedes a estos números.
