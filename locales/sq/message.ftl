# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $day }/{ $month }/{ $year }
message-confirmed = Takimi juaj: { $weekday } { $date }, { $time }, { $place }
message-reminded = Ju kujtojmë takimin tuaj: { $weekday } { $date }, { $time }, { $place }
message-moved = Takimi juaj ka orar të ri: { $weekday } { $date }, { $time }, { $place }
message-offered = Mund të vini më herët: { $weekday } { $date }, { $time }, { $place }. Ju lutemi, përgjigjuni deri ditën { $until }. Takimi juaj mbetet derisa të thoni po.
message-place = Ka një orar të lirë për ju: { $weekday } { $date }, { $time }, { $place }. Ju lutemi, përgjigjuni deri ditën { $until }. Pastaj e merr dikush tjetër.
message-cancelled = Takimi juaj u anulua: { $weekday } { $date }, { $time }, { $place }
message-look = Për ta parë, ndryshuar ose anuluar: { $link }
message-why = Këtë adresë e keni lënë vetëm për këtë takim. Ajo fshihet kur të mbarojë dita e takimit. Askush nuk i lexon përgjigjet e këtij mesazhi.
