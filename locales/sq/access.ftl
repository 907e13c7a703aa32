# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = Shkronja të mëdha
access-contrast = Kontrast i fortë
access-dark = Ekran i errët
access-more = Më shumë
access-before = Faqja e mëparshme
access-page = Faqja { $n } nga { $total }
access-headset = E dëgjoni këtë faqe në kufje. Shigjetat lëvizin, OK zgjedh.
access-chosen = E zgjedhur

# What conforms, what does not, and whom to tell.
access-statement = Deklarata e aksesueshmërisë
access-statement-aim = Duam që të gjithë të mund ta përdorin këtë ekran dhe faqet tona.
access-statement-conforms = Ato e plotësojnë pjesërisht { $standard }.
access-statement-not-tried = Ende nuk janë provuar bashkë me persona me aftësi të kufizuara.
access-statement-no-voice = Jo çdo gjuhë ka zë.
access-statement-translations = Jo çdo përkthim është kontrolluar nga dikush që është rritur me atë gjuhë.
access-statement-tell = A ka diçka të vështirë për ju? Ju lutemi t’ia thoni personelit. Ju ndihmojmë menjëherë.
access-statement-agency = Nëse askush nuk ju ndihmon, mund t’i shkruani avokatit digjital pranë { $agency }.
