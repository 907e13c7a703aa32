# The page on which staff record what kiosks say.
recording-title = Записи
recording-hint = Виберіть мову. Прочитайте вголос кожне речення, прослухайте його і збережіть. Тоді термінали говоритимуть вашим голосом.
recording-done = { $n } з { $total }
recording-record = Записати
recording-stop = Зупинити
recording-keep = Зберегти
recording-kept = Записано
recording-no-microphone = Тут не можна користуватися мікрофоном.
recording-missing = Ще не записано: { $n }
recording-silent = Нічого не чути. Будь ласка, говоріть ближче до мікрофона.
recording-lacking = Ще не пропонуються на терміналах: бракує записів
