# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = Cet appareil n’est pas encore enregistré.
device-revoked-here = Cet appareil n’est plus enregistré.
device-code = Code
device-enter-code = Pour le personnel : un administrateur saisit ce code sur la page « Appareils ».
device-code-life = Le code est valable dix minutes. Ensuite, un autre apparaît.
device-no-code = Il n’y a pas de code pour le moment. Il apparaît quand le centre répond.

# The page for administrators.
device-title = Appareils
device-add = Ajouter un appareil
device-add-hint = Saisissez le code que l’appareil montre à l’écran.
device-kind-kiosk = Borne
device-kind-board = Tableau
device-head-device = Appareil
device-head-printer = Imprimante
device-head-version = Version
device-name = Nom
device-place = Lieu
device-place-hint = Où il se trouve, pour le personnel
device-asks = Demande depuis { $time }, adresse { $address }
device-compare = Acceptez-le seulement si le code est à l’écran d’un de vos appareils.
device-approve = Accepter
device-approved = { $name } est prêt.
device-seen = Vu : { $time }
device-never-seen = Jamais vu
device-revoke = Révoquer
device-revoke-question = Voulez-vous révoquer { $name } ?
device-revoke-text = Son écran cesse aussitôt de fonctionner et montre un nouveau code.
device-revoke-yes = Oui, révoquer
device-revoke-no = Non, le garder
device-revoked = { $name } a été révoqué.
device-none = Aucun appareil.
device-as-of = Lu à { $time }
device-not-read = Impossible de lire les appareils. Lus à { $time }.

# How a kiosk’s printer is.
device-printer-unknown = Pas encore connu
device-printer-ok = Fonctionne
device-printer-paper-low = Il reste peu de papier
device-printer-folder = Les tickets deviennent des images
device-printer-paper-out = Plus de papier
device-printer-cover-open = Le capot est ouvert
device-printer-silent = Ne répond pas
device-printer-gone = Introuvable
device-printer-offline = Hors ligne
device-printer-other = En panne
