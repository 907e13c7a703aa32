# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = Карточки на другой день
card-how = Для тех, кого сегодня не успеют принять: напечатайте, разрежьте и раздайте карточки. На каждой карточке запись на другой день.
card-booked = Время на каждой напечатанной карточке уже занято. Верните карточки, которые никто не взял.
card-count = Сколько карточек?
card-from = Начиная с какого дня?
card-language = Язык карточек
card-make = Записать и напечатать
card-made = Карточки: { $n } · { $service }
card-missing = Свободного времени не хватило для карточек: { $n }
card-none = Начиная с этого дня свободного времени нет. Ни одной записи не сделано.
card-not-handed = Не выдана
card-all = Выбрать все
card-give-back = Вернуть невыданные
card-choose-first = Выберите карточки, которые не выдали.
card-give-back-question = Вернуть эти карточки: { $n }?
card-give-back-text = Их время станет свободным для других людей. Бумажные карточки выбросьте.
card-give-back-yes = Да, вернуть
card-give-back-no = Нет, оставить
card-given-back = Возвращено: { $n }
card-not-given-back = Не удалось вернуть: { $n }

# What is printed on a card.
card-come = Приходите в этот день, в это время. Покажите эту карточку.
