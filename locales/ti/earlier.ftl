# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = ዝቐደመ ሰዓት እደሊ
earlier-ask-hint = ካልእ ሰብ ቆጸራኡ እንተ ገዲፉ፣ ነቲ ሰዓት ኣብዚ ከነቕርበልኩም ኢና። እወ ክሳብ እትብሉ ቆጸራኹም ከም ዘለዎ ይጸንሕ።
earlier-asked = ዝቐደመ ሰዓት ሓቲትኩም ኣለኹም
earlier-asked-hint = እንተ ተረኺቡ ኣብዚ ትርእይዎ። ብኽብረትኩም ነዚ ገጽ ሓሓሊፍኩም ርኣይዎ። ቆጸራኹም ከም ዘለዎ ኣሎ።
earlier-stop = ዝቐደመ ሰዓት ኣየድልየንን
earlier-offered = ዝቐደመ ሰዓት ተረኺቡልኩም ኣሎ
earlier-until = ክሳብ { $day } ሰዓት { $time } ክንሕዘልኩም ኢና። መልሲ እንተ ዘይሂብኩም፣ ቆጸራኹም ከም ዘለዎ ይጸንሕ።
earlier-take = እወ፣ ሽዑ ክመጽእ እየ
earlier-pass = ኣይፋል፣ ቆጸራይ ከም ዘለዎ ይጽናሕ
earlier-over = እዚ ሰዓት ደጊም ነጻ ኣይኮነን። ቆጸራኹም ከም ዘለዎ ኣሎ።
