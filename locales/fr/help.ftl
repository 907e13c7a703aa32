# Help at a kiosk: what it says, and what desks are told.
help-call = Appeler quelqu’un
help-called = Nous avons prévenu le personnel. Attendez ici, s’il vous plaît.
help-coming = Quelqu’un vient vers vous.
help-nobody-free = Tout le monde est occupé. Patientez un peu, s’il vous plaît.
help-reception = Allez à l’accueil, s’il vous plaît.
help-at-kiosk = Aide à la borne :
help-i-go = J’y vais
