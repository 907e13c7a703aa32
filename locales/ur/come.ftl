# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = ہال کی اسکرین پر چار ہندسے
come-code-hint = یہ فون کی تصویر کے پاس ہیں اور ہر چند منٹ میں بدلتے ہیں۔
come-code-wrong = یہ ہندسے اب اسکرین پر نہیں ہیں۔ براہ کرم اسکرین دیکھیں اور دوبارہ کوشش کریں۔
come-enough = اس فون پر پہلے سے تین ٹکٹ ہیں۔ مزید ٹکٹوں کے لیے ٹکٹ مشین استعمال کریں۔
come-code-on-board = فون پر ٹکٹ کے ہندسے:
# In large letters on the poster, one line in each language.
come-poster = اپنے فون سے ٹکٹ لیں
# For staff: the page on which the poster is printed.
come-poster-title = فون سے ٹکٹ کا پوسٹر
come-poster-hint = لوگ یہ کوڈ اسکین کر کے اپنے فون سے ٹکٹ لیتے ہیں۔
