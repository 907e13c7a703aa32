# The paper ticket: five short lines at most.
ticket-title = Bonul dumneavoastră
ticket-number = Numărul dumneavoastră
ticket-look = Căutați pe ecran numărul și desenul dumneavoastră.
ticket-issued = Luat la ora { $time }
ticket-only-today = Valabil numai azi
ticket-follow = Urmăriți-vă rândul pe telefon
ticket-back-by = Nu e nevoie să așteptați aici. Reveniți până la ora { $time }, vă rugăm.
ticket-training = PROBĂ – nu este un bon adevărat
ticket-appointment = Programare { $time }

# The card of an appointment.
ticket-card-come = Veniți cu 10 minute mai devreme și arătați acest cod la aparatul de la intrare.
