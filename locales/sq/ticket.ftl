# The paper ticket: five short lines at most.
ticket-title = Bileta juaj
ticket-number = Numri juaj
ticket-look = Kërkoni numrin tuaj dhe figurën tuaj në ekran.
ticket-issued = Marrë në orën { $time }
ticket-only-today = Vetëm për sot
ticket-follow = Shikoni radhën tuaj në telefon
ticket-back-by = Nuk është nevoja të prisni këtu. Ju lutemi, kthehuni deri në orën { $time }.
ticket-training = PROVË – nuk është biletë e vërtetë
ticket-appointment = Takim { $time }

# The card of an appointment.
ticket-card-come = Ejani 10 minuta më parë dhe tregojani këtë kod aparatit në hyrje.
