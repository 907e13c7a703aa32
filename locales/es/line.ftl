# The line before the door: its tokens at a kiosk.
line-kept = Su lugar en la fila: { $n }
line-other-day = Esta ficha de la fila es de otro día.
line-unknown = No conocemos esta ficha de la fila.
line-ordinary-ticket = Puede tomar un ticket ahora.
line-used-next = Si ya no tiene el número, pregunte al personal. O tome un ticket ahora.
