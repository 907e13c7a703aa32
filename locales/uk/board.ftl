# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = Виклики
board-welcome = Ласкаво просимо
board-number = Номер
board-desk = Вікно
board-go-to-desk = Підійдіть, будь ласка, до вікна { $desk }
board-call-spoken = Номер { $number }, { $picture }. Підійдіть, будь ласка, до вікна { $desk }.
board-call-short = Номер { $number }. Вікно { $desk }.
board-call-together = Номери { $numbers }. Підійдіть, будь ласка, до вікна { $desk }.
board-called-before = Викликали раніше
board-nobody = Зараз нікого не викликають. Чекайте, будь ласка, на свій номер.
board-withdrawn = Зачекайте, будь ласка: виклик скасовано
board-not-live = Не оновлюється з { $time }
board-connecting = Табло підключається. Зачекайте, будь ласка.
board-sound-off = Звук вимкнено. Для працівників: торкніться екрана, натисніть будь-яку клавішу або запустіть браузер із { $flag }
