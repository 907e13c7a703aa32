# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = আপনি কি পরিচিত কারও সঙ্গে কথা বলতে চান?
professional-anyone = যে কেউ (সবচেয়ে আগে)
professional-with = কার সঙ্গে
professional-with-name = { $name } - এর সঙ্গে
