# Why this person was called, in one sentence for the agent.
reason-due = የተጠሩበት ምክንያት፦ ይህ መስኮት ሊያስተናግዳቸው ከሚችሉት ውስጥ የእሳቸው የመጠሪያ ሰዓት ({ $time }) የመጀመሪያው ነበር።
reason-due-scarce = የተጠሩበት ምክንያት፦ ይህ መስኮት ሊያስተናግዳቸው ከሚችሉት ውስጥ የእሳቸው የመጠሪያ ሰዓት ({ $time }) የመጀመሪያው ነበር። እሳቸውን ማስተናገድ የሚችሉት ጥቂት መስኮቶች ስለሆኑ ሰዓቱ { $minutes } ደቂቃ ቀድሟል።
reason-only-one = የተጠሩበት ምክንያት፦ ይህ መስኮት ሊያስተናግደው የሚችል ሌላ የሚጠብቅ ሰው አልነበረም።
reason-early = ከቀጠሯቸው በፊት የተጠሩበት ምክንያት፦ ይህ መስኮት ሊያስተናግደው የሚችል ሌላ የሚጠብቅ ሰው አልነበረም።
reason-promise = የተጠሩበት ምክንያት፦ ቀጠሮ አላቸው፤ ባይጠሩ ኖሮ ከተባለው ጊዜ በላይ ይጠብቁ ነበር።
reason-last-call = የተጠሩበት ምክንያት፦ ዛሬ እሳቸውን ለማስተናገድ ሰዓቱ ሊያልፍ ነው።
reason-pinned = የተጠሩበት ምክንያት፦ ሠራተኛ ይህን ሰው መርጠዋል።
reason-session = ቡድናቸው ስለሚጀምር ከቡድናቸው ጋር ተጠርተዋል።

# The class that set the promise.
reason-class-walk-in = ያለ ቀጠሮ
reason-class-booked = በቀጠሮ
reason-class-late-booked = በቀጠሮ፣ ዘግይተው የመጡ
reason-class-priority = ቅድሚያ የሚሰጣቸው
reason-class-next-step = የዚሁ ጉዳይ ቀጣይ ደረጃ
reason-class-missed = ቀደም ሲል የተጠሩ፣ ተመልሰው የመጡ
reason-promised = { $class }፦ በ{ $minutes } ደቂቃ ውስጥ እንደሚጠሩ ተነግሯቸዋል

# The rule, for visitors.
reason-rule = ሰዎች በአብዛኛው የሚጠሩት በመጡበት ተራ ነው። አንዳንድ ሰዎች ቀድመው ይጠራሉ፤ ለምሳሌ ቋንቋቸውን የሚናገሩ መስኮቶች ጥቂት ሲሆኑ።
reason-how = ሰዎች የሚጠሩት እንዴት ነው?
reason-missed = ሲጠሩ ያልመጡ ሰዎች ከ{ $minutes } ደቂቃ ገደማ በኋላ እንደገና ይጠራሉ። ለሁለተኛ ጊዜም ካልመጡ ቲኬቱ ያበቃል።
reason-overtaken = ከእርስዎ በኋላ የመጡ { $n } ሰዎች ቀድመውዎት ከተጠሩ፣ ወይም { $minutes } ደቂቃ ከጠበቁ፣ ከዚያ በኋላ ቀጠሮ ያለው ሰው ያለ ተራው ከእርስዎ በፊት አይጠራም።
