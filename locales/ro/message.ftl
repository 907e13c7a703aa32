# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $day }.{ $month }.{ $year }
message-confirmed = Programarea dumneavoastră: { $weekday } { $date }, { $time }, { $place }
message-reminded = Vă amintim de programare: { $weekday } { $date }, { $time }, { $place }
message-moved = Programarea dumneavoastră are o nouă oră: { $weekday } { $date }, { $time }, { $place }
message-offered = Puteți veni mai devreme: { $weekday } { $date }, { $time }, { $place }. Răspundeți până { $until }, vă rugăm. Programarea rămâne până spuneți da.
message-place = Este o oră liberă pentru dumneavoastră: { $weekday } { $date }, { $time }, { $place }. Răspundeți până { $until }, vă rugăm. După aceea o primește altcineva.
message-cancelled = Programarea dumneavoastră este anulată: { $weekday } { $date }, { $time }, { $place }
message-look = Ca să o vedeți, să o mutați sau să o anulați: { $link }
message-why = Ați lăsat această adresă numai pentru această programare. O ștergem la sfârșitul zilei programării. Nimeni nu citește răspunsurile la acest mesaj.
