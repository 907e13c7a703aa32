# Appointments at the desk: the list of a day, checking in, booking for whoever is there.
appointment-title = 预约名单
appointment-day = 日期
appointment-before = 前一天
appointment-after = 后一天
appointment-today = 今天
appointment-code = 预约码
appointment-hint = 请扫描卡片，或输入预约码或其中一部分。
appointment-none = 这一天没有预约。
appointment-none-match = 这一天没有包含这些字符的预约码。
appointment-state-open = 等待到来
appointment-state-late = 迟到
appointment-state-missed = 没来
appointment-state-cancelled = 已取消
appointment-state-checked-in = 已签到
appointment-state-checked-in-as = 已签到：{ $number }
appointment-state-done = 已结束

# Checking in.
appointment-check-in = 签到
appointment-checked-in = { $time } 的预约已签到。请把这个号码告诉来访者。
appointment-walk-in = 给一个无预约的号
appointment-walk-in-given = 无预约的号。请把这个号码告诉来访者。

# Booking, moving, the card.
appointment-new = 新预约
appointment-next-for = 为 { $number } 号预约下一次
appointment-what = 办什么事
appointment-what-missing = 请选择办什么事。
appointment-free = 显示空闲的时间
appointment-booked = 已预约成功。
appointment-moved = 预约已改到新的时间。
appointment-card = 可打印的卡片
appointment-contact = 接收消息的邮箱或电话（来访者愿意时填写）
appointment-contact-keep = 记下
appointment-contact-kept = 有关预约的消息会发到那里。
