# The line before the door: its tokens at a kiosk.
line-kept = Votre place dans la file : { $n }
line-other-day = Ce jeton de la file est d’un autre jour.
line-unknown = Nous ne connaissons pas ce jeton de la file.
line-ordinary-ticket = Vous pouvez prendre un ticket maintenant.
line-used-next = Si vous n’avez plus le numéro, demandez au personnel. Ou prenez un ticket maintenant.
