# A ticket that is held before the kiosk’s scanner.
key-step-out = আমার 15 মিনিট দরকার
key-place-kept = আপনার জায়গা ঠিক থাকবে।
key-back = আমি ফিরে এসেছি
key-print-again = আবার ছাপান
key-unknown = এই টিকিট আজকের নয়।
