# Help at a kiosk: what it says, and what desks are told.
help-call = ሰብ ጸውዑ
help-called = ንሰራሕተኛታት ነጊርናዮም ኣለና። በጃኹም ኣብዚ ተጸበዩ።
help-coming = ሓደ ሰብ ናባኹም ይመጽእ ኣሎ።
help-nobody-free = ሕጂ ኩሎም ስራሕ ሒዞም ኣለዉ። በጃኹም ቁሩብ ተጸበዩ።
help-reception = በጃኹም ናብ መቀበሊ ቦታ ኪዱ።
help-at-kiosk = ሓገዝ ኣብታ ማሽን፦
help-i-go = ኣነ ክኸይድ እየ
