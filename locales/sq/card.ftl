# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = Karta për një ditë tjetër
card-how = Për ata të cilëve nuk mund t’u shërbehet sot: printojini kartat, ndajini me gërshërë dhe jepini. Secila është një takim në një ditë tjetër.
card-booked = Çdo kartë e printuar është një orar i zënë. Kthejini kartat që nuk i mori askush.
card-count = Sa karta?
card-from = Nga cila ditë?
card-language = Gjuha e kartave
card-make = Cakto dhe printo
card-made = Karta: { $n } · { $service }
card-missing = Për { $n } të tjera nuk ka më orar të lirë.
card-none = Nga kjo ditë e tutje nuk ka asnjë orar të lirë. Nuk u caktua asgjë.
card-not-handed = Nuk u dha
card-all = Zgjidhi të gjitha
card-give-back = Kthe ato që nuk u dhanë
card-choose-first = Zgjidhni kartat që nuk u dhanë.
card-give-back-question = Të kthehen këto karta: { $n }?
card-give-back-text = Oraret e tyre lirohen për të tjerët. Hidheni letrën.
card-give-back-yes = Po, ktheji
card-give-back-no = Jo, mbaji
card-given-back = U kthyen: { $n }
card-not-given-back = Nuk u kthyen dot: { $n }

# What is printed on a card.
card-come = Ejani në këtë ditë, në këtë orë. Tregojeni këtë kartë.
