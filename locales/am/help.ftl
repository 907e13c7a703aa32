# Help at a kiosk: what it says, and what desks are told.
help-call = ሰው ይጥሩ
help-called = ለሰራተኞች ነግረናል። እባክዎ እዚህ ይጠብቁ።
help-coming = አንድ ሰው ወደ እርስዎ እየመጣ ነው።
help-nobody-free = አሁን ሁሉም ስራ ላይ ናቸው። እባክዎ ጥቂት ይጠብቁ።
help-reception = እባክዎ ወደ እንግዳ መቀበያ ይሂዱ።
help-at-kiosk = በማሽኑ አጠገብ እርዳታ፦
help-i-go = እኔ እሄዳለሁ
