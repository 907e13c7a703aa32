# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = هل تريد التحدث مع شخص تعرفه؟
professional-anyone = أي شخص (في أقرب وقت)
professional-with = مع
professional-with-name = مع { $name }
