# The page on which staff record what kiosks say.
recording-title = Записи
recording-hint = Выберите язык. Прочитайте вслух каждую фразу, прослушайте её и сохраните. Тогда терминалы будут говорить вашим голосом.
recording-done = { $n } из { $total }
recording-record = Записать
recording-stop = Остановить
recording-keep = Сохранить
recording-kept = Записано
recording-no-microphone = Здесь нельзя использовать микрофон.
recording-missing = Ещё не записано: { $n }
recording-silent = Ничего не слышно. Пожалуйста, говорите ближе к микрофону.
recording-lacking = Ещё не предлагаются на терминалах: не хватает записей
