# What whoever was served thought of it: three faces on the phone, and nobody learns who chose which.
feedback-question = Comment cela s’est-il passé aujourd’hui ?
feedback-good = Bien
feedback-fair = Moyen
feedback-poor = Mal
feedback-hint = Personne ne saura qui a répondu.
feedback-thanks = Merci de votre réponse.

# The same for staff, in numbers.
feedback-title = Ce que disent les visiteurs
feedback-least = Une semaine s’affiche quand elle est terminée et que { $n } personnes au moins ont répondu.
