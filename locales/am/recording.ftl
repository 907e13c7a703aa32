# The page on which staff record what kiosks say.
recording-title = የድምፅ ቅጂዎች
recording-hint = ቋንቋ ይምረጡ። እያንዳንዱን ዓረፍተ ነገር ጮክ ብለው ያንብቡ፣ ያዳምጡት፣ ያስቀምጡት። ከዚያ ማሽኖቹ በእርስዎ ድምፅ ይናገራሉ።
recording-done = { $n } ከ { $total }
recording-record = ቅዳ
recording-stop = አቁም
recording-keep = አስቀምጥ
recording-kept = ተቀድቷል
recording-no-microphone = እዚህ ማይክሮፎን መጠቀም አይቻልም።
recording-missing = ገና ያልተቀዱ፦ { $n }
recording-silent = ምንም አልተሰማም። እባክዎ ወደ ማይክሮፎኑ ቀረብ ብለው ይናገሩ።
recording-lacking = በማሽኖቹ ላይ ገና አልቀረቡም፦ ያልተቀዱ ድምፆች አሉ
