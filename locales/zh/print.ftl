# A ticket that a kiosk prints once more for a desk.
print-asked = { $kiosk }：正在打印号票 { $number }。
print-done = { $kiosk }：号票 { $number } 已打印。
print-no-paper = { $kiosk }：号票 { $number } 没有出纸。
print-unknown = { $kiosk }：号票 { $number } 可能已打印。请到那里看一下。
print-unreached = { $kiosk } 没有回应。号票 { $number } 没有打印。
