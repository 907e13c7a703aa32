# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = Картки на інший день
card-how = Для тих, кого сьогодні не встигнуть прийняти: надрукуйте, розріжте й роздайте картки. На кожній картці запис на інший день.
card-booked = Час на кожній надрукованій картці вже зайнято. Поверніть картки, яких ніхто не взяв.
card-count = Скільки карток?
card-from = Починаючи з якого дня?
card-language = Мова карток
card-make = Записати й надрукувати
card-made = Картки: { $n } · { $service }
card-missing = Вільного часу не вистачило для карток: { $n }
card-none = Починаючи з цього дня вільного часу немає. Жодного запису не зроблено.
card-not-handed = Не видано
card-all = Вибрати всі
card-give-back = Повернути невидані
card-choose-first = Виберіть картки, яких не видали.
card-give-back-question = Повернути ці картки: { $n }?
card-give-back-text = Їхній час стане вільним для інших людей. Паперові картки викиньте.
card-give-back-yes = Так, повернути
card-give-back-no = Ні, залишити
card-given-back = Повернуто: { $n }
card-not-given-back = Не вдалося повернути: { $n }

# What is printed on a card.
card-come = Приходьте в цей день, у цей час. Покажіть цю картку.
