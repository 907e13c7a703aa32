# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = ቀደም ያለ ሰዓት እፈልጋለሁ
earlier-ask-hint = ሌላ ሰው ቀጠሮውን ከተወ፣ ሰዓቱን እዚህ እናቀርብልዎታለን። አዎ እስኪሉ ድረስ ቀጠሮዎ እንዳለ ይቆያል።
earlier-asked = ቀደም ያለ ሰዓት ጠይቀዋል
earlier-asked-hint = ከተገኘ እዚህ ያዩታል። እባክዎ ይህን ገጽ አልፎ አልፎ ይመልከቱ። ቀጠሮዎ እንዳለ ነው።
earlier-stop = ቀደም ያለ ሰዓት አያስፈልገኝም
earlier-offered = ለእርስዎ ቀደም ያለ ሰዓት ተገኝቷል
earlier-until = እስከ { $day } { $time } ድረስ ለእርስዎ እናቆየዋለን። መልስ ካልሰጡ ቀጠሮዎ እንዳለ ይቆያል።
earlier-take = አዎ፣ በዚያ ሰዓት እመጣለሁ
earlier-pass = አይ፣ ቀጠሮዬ እንዳለ ይቆይ
earlier-over = ይህ ሰዓት አሁን ተይዟል። ቀጠሮዎ እንዳለ ነው።
