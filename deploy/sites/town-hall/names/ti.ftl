service-reception = ሓበሬታን ቅጥዕታትን
service-identity-card = መንነት ወረቐት
service-papers = መንበሪን ምስክር ወረቓቕትን
service-payments = ግብርን ክፍሊትን
service-school = ቤት ትምህርትን ምግቢ ቤት ትምህርትን
