# A ticket that is held before the kiosk’s scanner.
key-step-out = 15 ደቂቃ ያስፈልገኛል
key-place-kept = ቦታዎ ተጠብቋል።
key-back = ተመልሻለሁ
key-print-again = እንደገና ያትሙ
key-unknown = ይህ ቲኬት የዛሬ አይደለም።
