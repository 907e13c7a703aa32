# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = የሚያውቁትን ሠራተኛ ማግኘት ይፈልጋሉ?
professional-anyone = ማንኛውም ሠራተኛ (በጣም ቅርብ በሆነው ሰዓት)
professional-with = ከማን ጋር
professional-with-name = ከ{ $name } ጋር
