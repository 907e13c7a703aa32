# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = Vreau să vin mai devreme
earlier-ask-hint = Dacă cineva renunță la un loc, vi-l oferim aici. Programarea dumneavoastră rămâne până spuneți da.
earlier-asked = Vreți să veniți mai devreme
earlier-asked-hint = Dacă se eliberează o oră, o vedeți aici. Uitați-vă din când în când la această pagină, vă rugăm. Programarea dumneavoastră rămâne cum este.
earlier-stop = Nu am nevoie de o oră mai devreme
earlier-offered = Puteți veni mai devreme
earlier-until = Vă păstrăm această oră până { $day }, ora { $time }. Dacă nu răspundeți, programarea dumneavoastră rămâne cum este.
earlier-take = Da, vin atunci
earlier-pass = Nu, păstrez programarea
earlier-over = Această oră nu mai este liberă. Programarea dumneavoastră rămâne cum este.
