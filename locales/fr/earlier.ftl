# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = Je voudrais venir plus tôt
earlier-ask-hint = Si quelqu’un rend sa place, nous vous la proposons ici. Votre rendez-vous reste tant que vous ne dites pas oui.
earlier-asked = Vous voudriez venir plus tôt
earlier-asked-hint = Si une heure se libère, vous la voyez ici. Regardez cette page de temps en temps, s’il vous plaît. Votre rendez-vous reste tel quel.
earlier-stop = Je n’ai pas besoin de venir plus tôt
earlier-offered = Un horaire plus tôt est libre pour vous
earlier-until = Nous la gardons pour vous jusqu’à { $day }, { $time }. Si vous ne répondez pas, votre rendez-vous reste tel quel.
earlier-take = Oui, je viens à cette heure
earlier-pass = Non, je garde mon rendez-vous
earlier-over = Cette heure n’est plus libre. Votre rendez-vous reste tel quel.
