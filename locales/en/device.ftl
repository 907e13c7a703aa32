# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = This device is not registered yet.
device-revoked-here = This device is no longer registered.
device-code = Code
device-enter-code = For staff: an administrator enters this code on the page “Devices”.
device-code-life = The code works for ten minutes. Then another one appears.
device-no-code = There is no code at the moment. It appears when the centre answers.

# The page for administrators.
device-title = Devices
device-add = Add a device
device-add-hint = Enter the code that the device shows on its screen.
device-kind-kiosk = Kiosk
device-kind-board = Board
device-head-device = Device
device-head-printer = Printer
device-head-version = Version
device-name = Name
device-place = Place
device-place-hint = Where it stands, for staff
device-asks = Has asked since { $time }, from the address { $address }
device-compare = Accept it only if the code is on the screen of a device of yours.
device-approve = Accept
device-approved = { $name } is ready.
device-seen = Seen: { $time }
device-never-seen = Never seen
device-revoke = Revoke
device-revoke-question = Do you want to revoke { $name }?
device-revoke-text = Its screen stops working at once and shows a new code.
device-revoke-yes = Yes, revoke
device-revoke-no = No, keep it
device-revoked = { $name } was revoked.
device-none = No devices.
device-as-of = Read at { $time }
device-not-read = The devices cannot be read. Read at { $time }.

# How a kiosk’s printer is.
device-printer-unknown = Not known yet
device-printer-ok = Works
device-printer-paper-low = Paper is running low
device-printer-folder = Tickets become pictures
device-printer-paper-out = No paper
device-printer-cover-open = Cover is open
device-printer-silent = Does not answer
device-printer-gone = Cannot be found
device-printer-offline = Offline
device-printer-other = Faulty
