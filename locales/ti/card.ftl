# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = ናይ ካልእ መዓልቲ ካርድታት ቆጸራ
card-how = ሎሚ ክግልገሉ ንዘይክእሉ ሰባት፦ ነቶም ካርድታት ሕተሙ፣ ቁረጹ፣ ሃቡ። ነፍሲ ወከፍ ካርድ ኣብ ካልእ መዓልቲ ዝተታሕዘ ቆጸራ እዩ።
card-booked = ኣብ ነፍሲ ወከፍ ዝተሓትመ ካርድ ዘሎ ሰዓት ተታሒዙ ኣሎ። ሰብ ዘይወሰዶም ካርድታት ምለሱ።
card-count = ክንደይ ካርድታት?
card-from = ካብ ኣየነይቲ መዓልቲ ጀሚሩ?
card-language = ቋንቋ ናይቶም ካርድታት
card-make = ቆጸራ ሓዙ እሞ ሕተሙ
card-made = ካርድታት፦ { $n } · { $service }
card-missing = ነጻ ሰዓት ዘይተረኽበሎም ካርድታት፦ { $n }
card-none = ካብዛ መዓልቲ ጀሚሩ ነጻ ሰዓት የለን። ዝተታሕዘ ቆጸራ የለን።
card-not-handed = ኣይተዋህበን
card-all = ንኹሎም ምረጹ
card-give-back = ዘይተዋህቡ ምለሱ
card-choose-first = ዘይተዋህቡ ካርድታት ምረጹ።
card-give-back-question = ነዞም ካርድታት ክትመልስዎም ትደልዩ ዲኹም፦ { $n }?
card-give-back-text = ነቶም ሰዓታት ካልኦት ሰባት ክሕዝዎም ይኽእሉ። ነቲ ወረቐት ደርብይዎ።
card-give-back-yes = እወ፣ ይመለሱ
card-give-back-no = ኣይፋል፣ ይጽንሑ
card-given-back = ዝተመልሱ፦ { $n }
card-not-given-back = ክምለሱ ዘይከኣሉ፦ { $n }

# What is printed on a card.
card-come = በዛ መዓልቲ እዚኣ፣ በዚ ሰዓት እዚ ምጽኡ። ነዚ ካርድ ኣርእዩ።
