# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = Este dispositivo todavía no está registrado.
device-revoked-here = Este dispositivo ya no está registrado.
device-code = Código
device-enter-code = Para el personal: un administrador escribe este código en la página «Dispositivos».
device-code-life = El código vale diez minutos. Después aparece otro.
device-no-code = Ahora no hay código. Aparece cuando el centro responde.

# The page for administrators.
device-title = Dispositivos
device-add = Añadir un dispositivo
device-add-hint = Escriba el código que el dispositivo muestra en la pantalla.
device-kind-kiosk = Quiosco
device-kind-board = Pantalla
device-head-device = Dispositivo
device-head-printer = Impresora
device-head-version = Versión
device-name = Nombre
device-place = Lugar
device-place-hint = Dónde está, para el personal
device-asks = Pide desde las { $time }, desde la dirección { $address }
device-compare = Acéptelo solo si el código está en la pantalla de un dispositivo suyo.
device-approve = Aceptar
device-approved = { $name } está listo.
device-seen = Visto: { $time }
device-never-seen = Nunca visto
device-revoke = Revocar
device-revoke-question = ¿Quiere revocar { $name }?
device-revoke-text = Su pantalla deja de funcionar enseguida y muestra un código nuevo.
device-revoke-yes = Sí, revocar
device-revoke-no = No, dejarlo
device-revoked = { $name } ha sido revocado.
device-none = Ningún dispositivo.
device-as-of = Leído a las { $time }
device-not-read = No se pueden leer los dispositivos. Leídos a las { $time }.

# How a kiosk’s printer is.
device-printer-unknown = Todavía no se sabe
device-printer-ok = Funciona
device-printer-paper-low = Queda poco papel
device-printer-folder = Los tickets son imágenes
device-printer-paper-out = No hay papel
device-printer-cover-open = La tapa está abierta
device-printer-silent = No responde
device-printer-gone = No se encuentra
device-printer-offline = Sin conexión
device-printer-other = Averiada
