# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = Вызовы
board-welcome = Добро пожаловать
board-number = Номер
board-desk = Окно
board-go-to-desk = Подойдите, пожалуйста, к окну { $desk }
board-call-spoken = Номер { $number }, { $picture }. Подойдите, пожалуйста, к окну { $desk }.
board-call-short = Номер { $number }. Окно { $desk }.
board-call-together = Номера { $numbers }. Подойдите, пожалуйста, к окну { $desk }.
board-called-before = Вызывали раньше
board-nobody = Сейчас никого не вызывают. Ждите, пожалуйста, свой номер.
board-withdrawn = Подождите, пожалуйста: вызов отменён
board-not-live = Не обновляется с { $time }
board-connecting = Табло подключается. Подождите, пожалуйста.
board-sound-off = Звук выключен. Для сотрудников: коснитесь экрана, нажмите любую клавишу или запустите браузер с { $flag }
