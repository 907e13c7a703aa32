# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = ቁጥርዎ ትክክለኛ ነው፤ ይጠራል።
offline-wait = አሁን ምን ያህል እንደሚጠብቁ አናውቅም።
