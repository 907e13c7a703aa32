# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = کیا آپ کسی جاننے والے سے بات کرنا چاہتے ہیں؟
professional-anyone = کوئی بھی (سب سے جلد)
professional-with = کس سے
professional-with-name = { $name } سے
