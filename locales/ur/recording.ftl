# The page on which staff record what kiosks say.
recording-title = ریکارڈنگز
recording-hint = ایک زبان چنیں۔ ہر جملہ بلند آواز سے پڑھیں، اسے سنیں اور محفوظ کریں۔ پھر ٹکٹ مشینیں آپ کی آواز میں بولیں گی۔
recording-done = { $total } میں سے { $n }
recording-record = ریکارڈ کریں
recording-stop = روکیں
recording-keep = محفوظ کریں
recording-kept = ریکارڈ ہو چکا
recording-no-microphone = یہاں مائیکروفون استعمال نہیں ہو سکتا۔
recording-missing = ابھی باقی: { $n }
recording-silent = کچھ سنائی نہیں دیا۔ براہِ کرم مائیکروفون کے قریب بولیں۔
recording-lacking = ابھی ٹکٹ مشینوں پر دستیاب نہیں: کچھ ریکارڈنگز باقی ہیں
