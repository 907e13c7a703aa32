# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = Cartonașe pentru altă zi
card-how = Pentru cine nu poate fi servit azi: tipăriți, tăiați și dați cartonașele. Fiecare este o programare în altă zi.
card-booked = Fiecare cartonaș tipărit este o oră ocupată. Dați înapoi cartonașele pe care nu le-a luat nimeni.
card-count = Câte cartonașe?
card-from = Din ce zi?
card-language = Limba cartonașelor
card-make = Programați și tipăriți
card-made = Cartonașe: { $n } · { $service }
card-missing = Pentru încă { $n } nu mai este nicio oră liberă.
card-none = Din această zi încolo nu este nicio oră liberă. Nu s-a programat nimic.
card-not-handed = Nu a fost dat
card-all = Alegeți toate
card-give-back = Dați înapoi cartonașele rămase
card-choose-first = Alegeți cartonașele care nu au fost date.
card-give-back-question = Dați înapoi aceste cartonașe: { $n }?
card-give-back-text = Orele lor devin libere pentru alte persoane. Aruncați hârtia.
card-give-back-yes = Da, le dau înapoi
card-give-back-no = Nu, le păstrez
card-given-back = Date înapoi: { $n }
card-not-given-back = Nu au putut fi date înapoi: { $n }

# What is printed on a card.
card-come = Veniți în această zi, la această oră. Arătați acest cartonaș.
