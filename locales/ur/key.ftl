# A ticket that is held before the kiosk’s scanner.
key-step-out = مجھے 15 منٹ چاہئیں
key-place-kept = آپ کی باری محفوظ ہے۔
key-back = میں واپس یہاں ہوں
key-print-again = دوبارہ پرنٹ کریں
key-unknown = یہ ٹکٹ آج کا نہیں ہے۔
