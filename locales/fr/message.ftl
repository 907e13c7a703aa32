# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $day }/{ $month }/{ $year }
message-confirmed = Votre rendez-vous : { $weekday } { $date }, { $time }, { $place }
message-reminded = Rappel de votre rendez-vous : { $weekday } { $date }, { $time }, { $place }
message-moved = Votre rendez-vous a un nouvel horaire : { $weekday } { $date }, { $time }, { $place }
message-offered = Vous pouvez venir plus tôt : { $weekday } { $date }, { $time }, { $place }. Répondez avant { $until }, s’il vous plaît. Votre rendez-vous reste tant que vous ne dites pas oui.
message-place = Une heure est libre pour vous : { $weekday } { $date }, { $time }, { $place }. Répondez avant { $until }, s’il vous plaît. Ensuite, une autre personne l’aura.
message-cancelled = Votre rendez-vous est annulé : { $weekday } { $date }, { $time }, { $place }
message-look = Pour le voir, le changer ou l’annuler : { $link }
message-why = Vous avez laissé cette adresse pour ce seul rendez-vous. Elle est effacée à la fin du jour du rendez-vous. Personne ne lit les réponses à ce message.
