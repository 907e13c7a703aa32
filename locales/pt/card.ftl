# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = Cartões para outro dia
card-how = Para quem não pode ser atendido hoje: imprima, corte e entregue os cartões. Cada cartão é um agendamento em outro dia.
card-booked = Cada cartão impresso é um horário marcado. Devolva os cartões que ninguém levou.
card-count = Quantos cartões?
card-from = A partir de que dia?
card-language = Língua dos cartões
card-make = Marcar e imprimir
card-made = Cartões: { $n } · { $service }
card-missing = Para mais { $n } não há mais horário livre.
card-none = A partir deste dia não há nenhum horário livre. Nada foi marcado.
card-not-handed = Não entregue
card-all = Escolher todos
card-give-back = Devolver os que não foram entregues
card-choose-first = Escolha os cartões que não foram entregues.
card-give-back-question = Devolver estes cartões: { $n }?
card-give-back-text = Os horários ficam livres para outras pessoas. Ponha o papel no lixo.
card-give-back-yes = Sim, devolver
card-give-back-no = Não, ficar com eles
card-given-back = Devolvidos: { $n }
card-not-given-back = Não puderam ser devolvidos: { $n }

# What is printed on a card.
card-come = Venha neste dia, a esta hora. Mostre este cartão.
