# The paper ticket: five short lines at most.
ticket-title = 您的号票
ticket-number = 您的号码
ticket-look = 请在屏幕上找您的号码和图案。
ticket-issued = 取号时间 { $time }
ticket-only-today = 仅限今天使用
ticket-follow = 在手机上查看叫号
ticket-back-by = 您不用在这里等。请在 { $time } 前回来。
ticket-training = 练习 – 不是真的号票
ticket-appointment = 预约 { $time }

# The card of an appointment.
ticket-card-come = 请提前 10 分钟到，在入口的机器上出示这个码。
