# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = ዓበይቲ ፊደላት
access-contrast = ብሩህ ሕብሪ
access-dark = ጸልማት ስክሪን
access-more = ተወሳኺ
access-before = ዝሓለፈ ገጽ
access-page = ገጽ { $n } ካብ { $total }
access-headset = ነዚ ገጽ እዚ ብመስምዒ ትሰምዑ ኣለኹም። ምልክት ፍላጻ የንቀሳቕስ፣ መልጎም መረጋገጺ ይመርጽ።
access-chosen = ተመሪጹ

# What conforms, what does not, and whom to tell.
access-statement = መግለጺ ተበጻሕነት
access-statement-aim = ኩሉ ሰብ ነዚ ስክሪንን ገጻትናን ክጥቀም ንደሊ።
access-statement-conforms = ብኸፊል ን{ $standard } የማልኡ።
access-statement-not-tried = ክሳብ ሕጂ ምስ ስንኩላን ሰባት ኣይተፈተኑን።
access-statement-no-voice = ኩሉ ቋንቋ ድምጺ የብሉን።
access-statement-translations = ኩሉ ትርጉም በቲ ቋንቋ ብዝዓበየ ሰብ ኣይተመርመረን።
access-statement-tell = ዘጸግመኩም ነገር ኣሎ ድዩ? በጃኹም ንሰራሕተኛ ንገሩ። ብኡንብኡ ክንሕግዘኩም ኢና።
access-statement-agency = ዝሕግዘኩም እንተ ዘይሃልዩ፣ ናብ ዲጂታላዊ ተጣባቒ ህዝቢ ናይ { $agency } ክትጽሕፉ ትኽእሉ።
