# Help at a kiosk: what it says, and what desks are told.
help-call = Chiamare qualcuno
help-called = Abbiamo avvisato il personale. Aspetti qui, per favore.
help-coming = Qualcuno sta venendo da lei.
help-nobody-free = Per ora sono tutti occupati. Abbia un po’ di pazienza.
help-reception = Vada alla reception, per favore.
help-at-kiosk = Aiuto alla macchina dei biglietti:
help-i-go = Vado io
