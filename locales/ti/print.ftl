# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk }፦ ቲኬት { $number } ይሕተም ኣሎ።
print-done = { $kiosk }፦ ቲኬት { $number } ተሓቲሙ።
print-no-paper = { $kiosk }፦ ወረቐት ናይ ቲኬት { $number } ኣይወጸን።
print-unknown = { $kiosk }፦ ምናልባት ቲኬት { $number } ተሓቲሙ ይኸውን። በጃኹም ኣብኡ ርኣዩ።
print-unreached = { $kiosk } መልሲ ኣይህብን ኣሎ። ቲኬት { $number } ኣይተሓትመን።
