# Help at a kiosk: what it says, and what desks are told.
help-call = Call somebody
help-called = We have told the staff. Please wait here.
help-coming = Somebody is coming to you.
help-nobody-free = Everybody is busy just now. Please wait a little.
help-reception = Please go to the reception.
help-at-kiosk = Help at the kiosk:
help-i-go = I am going
