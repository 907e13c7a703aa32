# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = እዚ መሳርሒ ገና ኣይተመዝገበን።
device-revoked-here = ምዝገባ ናይዚ መሳርሒ ተሰሪዙ ኣሎ።
device-code = ኮድ
device-enter-code = ንሰራሕተኛታት፦ ኣመሓዳሪ ነዚ ኮድ ኣብቲ «መሳርሒታት» ዝብል ገጽ የእትዎ።
device-code-life = እቲ ኮድ ንዓሰርተ ደቓይቕ ይሰርሕ። ድሕሪኡ ካልእ ይመጽእ።
device-no-code = ሕጂ ኮድ የለን። እቲ ማእከል መልሲ ምስ ሃበ ይመጽእ።

# The page for administrators.
device-title = መሳርሒታት
device-add = መሳርሒ ወስኹ
device-add-hint = ነቲ መሳርሒ ኣብ ስክሪኑ ዘርእዮ ኮድ ኣእትዉ።
device-kind-kiosk = ማሽን ቲኬት
device-kind-board = ስክሪን ጻውዒት
device-head-device = መሳርሒ
device-head-printer = መሕተሚ
device-head-version = ቨርዥን
device-name = ስም
device-place = ቦታ
device-place-hint = ኣበይ ከም ዘሎ፣ ንሰራሕተኛታት
device-asks = ካብ ሰዓት { $time } ጀሚሩ ይሓትት ኣሎ፤ ኣድራሻኡ { $address } እዩ
device-compare = እቲ ኮድ ኣብ ስክሪን ናይ ሓደ ካብ መሳርሒታትኩም እንተ ሃልዩ ጥራይ ተቐበልዎ።
device-approve = ተቐበሉ
device-approved = { $name } ድሉው ኣሎ።
device-seen = ዝተራእየሉ፦ { $time }
device-never-seen = ተራእዩ ኣይፈልጥን
device-revoke = ምዝገባኡ ሰርዙ
device-revoke-question = ምዝገባ ናይ { $name } ይሰረዝ ድዩ?
device-revoke-text = ስክሪኑ ሽዑ ንሽዑ ደው ይብል፣ ሓድሽ ኮድ ድማ የርኢ።
device-revoke-yes = እወ፣ ይሰረዝ
device-revoke-no = ኣይፋል፣ ይጽናሕ
device-revoked = ምዝገባ ናይ { $name } ተሰሪዙ።
device-none = መሳርሒ የለን።
device-as-of = ዝተነበበሉ ሰዓት፦ { $time }
device-not-read = ነቶም መሳርሒታት ምንባብ ኣይከኣልን። ዝተነበበሉ ሰዓት፦ { $time }።

# How a kiosk’s printer is.
device-printer-unknown = ገና ኣይተፈልጠን
device-printer-ok = ይሰርሕ
device-printer-paper-low = ወረቐት ይውዳእ ኣሎ
device-printer-folder = ቲኬታት ከም ስእሊ ይቕመጡ
device-printer-paper-out = ወረቐት የለን
device-printer-cover-open = ክዳኑ ክፉት እዩ
device-printer-silent = መልሲ ኣይህብን
device-printer-gone = ኣይተረኽበን
device-printer-offline = ርክብ የብሉን
device-printer-other = ጸገም ኣለዎ
