# The page on which staff record what kiosks say.
recording-title = Recordings
recording-hint = Choose a language. Read each sentence aloud, listen to it, and keep it. The kiosks then speak with your voice.
recording-done = { $n } of { $total }
recording-record = Record
recording-stop = Stop
recording-keep = Keep
recording-kept = Recorded
recording-no-microphone = The microphone cannot be used here.
recording-missing = Still missing: { $n }
recording-silent = Nothing was heard. Please speak closer to the microphone.
recording-lacking = Not offered at the kiosks yet: recordings are missing
