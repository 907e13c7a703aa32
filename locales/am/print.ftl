# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk }፦ ቲኬት { $number } እየታተመ ነው።
print-done = { $kiosk }፦ ቲኬት { $number } ታትሟል።
print-no-paper = { $kiosk }፦ የቲኬት { $number } ወረቀት አልወጣም።
print-unknown = { $kiosk }፦ ቲኬት { $number } ታትሞ ሊሆን ይችላል። እባክዎ እዚያ ይመልከቱ።
print-unreached = { $kiosk } መልስ አይሰጥም። ቲኬት { $number } አልታተመም።
