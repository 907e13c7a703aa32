# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = O seu número é válido e vai ser chamado.
offline-wait = Neste momento não sabemos quanto tempo é preciso esperar.
