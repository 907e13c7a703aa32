service-reception = መረጃና ቅጾች
service-identity-card = የመታወቂያ ካርድ
service-papers = መኖሪያና የምስክር ወረቀቶች
service-payments = ግብርና ክፍያዎች
service-school = ትምህርት ቤትና የትምህርት ቤት ምግብ
