service-reception = ሓበሬታን ቅጥዕታትን
service-identity-card = መንነት ወረቐት
service-residence = መንበሪን ምቕያር ኣድራሻን
service-certificates = ምስክር ወረቓቕቲ
service-civil-status = ልደት፣ መርዓን ሞትን
service-citizenship = ዜግነት
