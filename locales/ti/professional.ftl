# Asking for a professional by name, where a site lets people do so. It never says what they are asked for.
professional-ask = ንእትፈልጥዎ ሰራሕተኛ ክትረኽቡ ትደልዩ ዲኹም?
professional-anyone = ዝኾነ ሰራሕተኛ (ኣብ ዝቐረበ ሰዓት)
professional-with = ምስ መን
professional-with-name = ምስ { $name }
