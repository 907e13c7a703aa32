# The line before the door: its tokens at a kiosk.
line-kept = قطار میں آپ کی جگہ: { $n }
line-other-day = قطار کا یہ ٹوکن کسی اور دن کا ہے۔
line-unknown = ہم قطار کے اس ٹوکن کو نہیں جانتے۔
line-ordinary-ticket = آپ ابھی ٹکٹ لے سکتے ہیں۔
line-used-next = اگر آپ کے پاس نمبر نہیں رہا تو عملے سے پوچھیں۔ یا ابھی ٹکٹ لیں۔
