# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = Appuntamenti
appointment-day = Giorno
appointment-before = Il giorno prima
appointment-after = Il giorno dopo
appointment-today = Oggi
appointment-code = Codice
appointment-hint = Passi il cartoncino sul lettore, o scriva il codice o una sua parte.
appointment-none = In questo giorno non ci sono appuntamenti.
appointment-none-match = Nessun codice di questo giorno lo contiene.
appointment-state-open = In arrivo
appointment-state-late = In ritardo
appointment-state-missed = Non si è presentato
appointment-state-cancelled = Annullato
appointment-state-checked-in = Registrato
appointment-state-checked-in-as = Registrato: { $number }
appointment-state-done = Concluso

# Checking in.
appointment-check-in = Registra l’arrivo
appointment-checked-in = Arrivo registrato per l’appuntamento delle { $time }. Dica alla persona questo numero, per favore.
appointment-walk-in = Dai un biglietto senza appuntamento
appointment-walk-in-given = Un biglietto senza appuntamento. Dica alla persona questo numero, per favore.

# Booking, moving, the card.
appointment-new = Nuovo appuntamento
appointment-next-for = Prossimo appuntamento per il numero { $number }
appointment-what = Per che cosa
appointment-what-missing = Scelga per che cosa.
appointment-free = Mostra gli orari liberi
appointment-booked = L’appuntamento è prenotato.
appointment-moved = L’appuntamento ha un nuovo orario.
appointment-card = Cartoncino da stampare
appointment-contact = E-mail o telefono per i messaggi, se la persona lo desidera
appointment-contact-keep = Annota
appointment-contact-kept = I messaggi sull’appuntamento arrivano lì.
