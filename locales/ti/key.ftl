# A ticket that is held before the kiosk’s scanner.
key-step-out = 15 ደቓይቕ የድልየኒ ኣሎ
key-place-kept = ቦታኹም ተሓልዩ ኣሎ።
key-back = ተመሊሰ ኣለኹ
key-print-again = ደጊምካ ሕተም
key-unknown = እዛ ቲኬት ናይ ሎሚ ኣይኮነትን።
