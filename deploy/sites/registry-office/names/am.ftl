service-reception = መረጃና ቅጾች
service-identity-card = የመታወቂያ ካርድ
service-residence = መኖሪያና የአድራሻ ለውጥ
service-certificates = የምስክር ወረቀቶች
service-civil-status = ልደት፣ ጋብቻና ሞት
service-citizenship = ዜግነት
