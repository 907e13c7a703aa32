# A ticket that is held before the kiosk’s scanner.
key-step-out = Kam nevojë për 15 minuta
key-place-kept = Vendi juaj ruhet.
key-back = U ktheva
key-print-again = Shtypni përsëri
key-unknown = Kjo biletë nuk është për sot.
