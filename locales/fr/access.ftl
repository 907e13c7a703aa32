# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = Grandes lettres
access-contrast = Contraste fort
access-dark = Écran sombre
access-more = Suite
access-before = Page d’avant
access-page = Page { $n } sur { $total }
access-headset = Vous entendez cette page dans le casque. Les flèches déplacent, OK choisit.
access-chosen = Choisi

# What conforms, what does not, and whom to tell.
access-statement = Déclaration d’accessibilité
access-statement-aim = Nous voulons que tout le monde puisse utiliser cet écran et nos pages.
access-statement-conforms = Ils respectent { $standard } en partie.
access-statement-not-tried = Ils n’ont pas encore été essayés avec des personnes handicapées.
access-statement-no-voice = Toutes les langues n’ont pas de voix.
access-statement-translations = Toutes les traductions n’ont pas été vérifiées par quelqu’un qui a grandi avec la langue.
access-statement-tell = Quelque chose est difficile pour vous ? Dites-le au personnel. Nous vous aidons tout de suite.
access-statement-agency = Si personne ne vous aide, vous pouvez écrire au défenseur civique numérique auprès de { $agency }.
