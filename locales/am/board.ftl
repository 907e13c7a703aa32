# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = የተጠሩ ቁጥሮች
board-welcome = እንኳን ደህና መጡ
board-number = ቁጥር
board-desk = መስኮት
board-go-to-desk = እባክዎ ወደ መስኮት { $desk } ይሂዱ
board-call-spoken = ቁጥር { $number }፣ { $picture }። እባክዎ ወደ መስኮት { $desk } ይሂዱ።
board-call-short = ቁጥር { $number }። መስኮት { $desk }።
board-call-together = ቁጥሮች { $numbers }። እባክዎ ወደ መስኮት { $desk } ይሂዱ።
board-called-before = ቀደም ሲል የተጠሩ
board-nobody = አሁን የሚጠራ ሰው የለም። እባክዎ ቁጥርዎ እስኪጠራ ይጠብቁ።
board-withdrawn = እባክዎ ይጠብቁ፤ ጥሪው ተሰርዟል
board-not-live = ከ{ $time } ጀምሮ አልታደሰም
board-connecting = ስክሪኑ እየተገናኘ ነው። እባክዎ ይጠብቁ።
board-sound-off = ድምፁ ጠፍቷል። ለሠራተኞች፦ ስክሪኑን ይንኩ ወይም ቁልፍ ይጫኑ፣ ወይም ብራውዘሩን በ{ $flag } ያስጀምሩ
