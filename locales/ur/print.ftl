# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk }: ٹکٹ { $number } چھپ رہا ہے۔
print-done = { $kiosk }: ٹکٹ { $number } چھپ گیا۔
print-no-paper = { $kiosk }: ٹکٹ { $number } کا کاغذ باہر نہیں آیا۔
print-unknown = { $kiosk }: شاید ٹکٹ { $number } چھپ گیا ہو۔ براہ کرم وہاں دیکھیں۔
print-unreached = { $kiosk } جواب نہیں دے رہا۔ ٹکٹ { $number } نہیں چھپا۔
