# The page on which staff record what kiosks say.
recording-title = ቅዳሓት ድምጺ
recording-hint = ቋንቋ ምረጹ። ነፍሲ ወከፍ ምሉእ ሓሳብ ዓው ኢልኩም ኣንብቡ፡ ስምዑዎ፡ ኣቐምጡዎ። ድሕሪኡ እተን ማሽናት ብድምጽኹም ይዛረባ።
recording-done = { $n } ካብ { $total }
recording-record = ቅዳሕ
recording-stop = ኣቋርጽ
recording-keep = ኣቐምጥ
recording-kept = ተቐዲሑ
recording-no-microphone = ኣብዚ ማይክሮፎን ክትጥቀሙ ኣይከኣልን።
recording-missing = ገና ዘይተቐድሑ፦ { $n }
recording-silent = ዝተሰምዐ የለን። በጃኹም ናብ ማይክሮፎን ቀሪብኩም ተዛረቡ።
recording-lacking = ኣብ ማሽናት ገና ኣይቀረቡን፦ ዘይተቐድሑ ድምጽታት ኣለዉ
