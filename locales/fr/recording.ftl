# The page on which staff record what kiosks say.
recording-title = Enregistrements
recording-hint = Choisissez une langue. Lisez chaque phrase à voix haute, écoutez-la et gardez-la. Les bornes parleront avec votre voix.
recording-done = { $n } sur { $total }
recording-record = Enregistrer
recording-stop = Arrêter
recording-keep = Garder
recording-kept = Enregistrée
recording-no-microphone = Le microphone ne peut pas être utilisé ici.
recording-missing = Il manque encore : { $n }
recording-silent = On n’a rien entendu. Veuillez parler plus près du microphone.
recording-lacking = Pas encore proposées aux bornes : des enregistrements manquent
