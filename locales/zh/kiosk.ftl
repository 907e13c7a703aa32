# The kiosk: from the first touch to the ticket.
kiosk-title = 取号
kiosk-welcome = 欢迎
kiosk-touch-to-begin = 请触摸屏幕开始
kiosk-choose-language = 请选择您的语言
kiosk-choose-language-again = 请再按一次“{ $language }”来选择
kiosk-greeting-pause = 停止文字变换
kiosk-greeting-play = 继续文字变换
kiosk-more-languages = 更多语言
kiosk-previous-languages = 前面的语言

kiosk-step-language = 语言
kiosk-step-service = 您的需要
kiosk-step-people = 人数
kiosk-step-ticket = 号票
kiosk-step = 第 { $n } 步，共 { $total } 步

kiosk-what-do-you-need = 您需要什么帮助？
kiosk-how-many-people = 一共几个人？
kiosk-how-many-people-hint = 请算上您自己和同来的每个人，孩子也算。
kiosk-party = { $n } 人
kiosk-party-more = 超过 { $n } 人
kiosk-one-more = 加一人
kiosk-one-fewer = 减一人
kiosk-take-ticket = 取号

kiosk-your-number = 您的号码
kiosk-your-picture = 您的图案：{ $picture }
kiosk-printing = 请稍候，正在打印您的号票。
kiosk-take-paper = 请取走您的号票。
kiosk-printer-failed = 打印机有故障。请记住您的号码，或拍照保存。
kiosk-remember-number = 请记住您的号码和图案，或拍照保存。
kiosk-wait-in-hall = 请在大厅等候。请看屏幕，听叫号。
kiosk-called-when = 轮到您时，屏幕会显示您的号码、图案和窗口。
kiosk-follow-on-phone = 想在手机上查看叫号，请扫描这个二维码。
kiosk-done = 完成

kiosk-cancel-ticket = 这不是我的号票，取消
kiosk-cancel-question = 您要取消这张号票吗？
kiosk-cancel-yes = 是，取消
kiosk-cancel-no = 不，保留
kiosk-cancelled = 您的号票已取消。
kiosk-cancel-too-late = 这里不能取消这张号票。请询问工作人员。

kiosk-still-there = 您还在吗？
kiosk-more-time = 我需要更多时间
kiosk-restart-in = { $n } 秒后屏幕重新开始
kiosk-start-again = 重新开始

kiosk-service-closed = { $service }：今天没有号了。
kiosk-service-closed-short = 今天没有号了
kiosk-wait-short = 约 { $from }–{ $to } 分钟
kiosk-all-services-closed = 今天没有号了。请改天再来。
kiosk-wrong = 出了问题。请再试一次。
kiosk-ask-staff = 请询问工作人员。
kiosk-not-connected = 这台机器没有连接。请询问工作人员。
kiosk-no-tickets-now = 现在不能取号。
kiosk-need-help = 我需要帮助
kiosk-help-text = 请询问工作人员。我们很乐意帮助您。
kiosk-low-reach = 把按钮移到下面
kiosk-normal-reach = 把按钮移到上面

# With an appointment.
kiosk-have-appointment = 我有预约
kiosk-show-code = 请出示您的预约码
kiosk-scan-code = 请把二维码对准扫描口。
kiosk-type-code = 或者在这里输入预约码：
kiosk-your-code = 您的预约码：
kiosk-code-mistake = 预约码有误，请核对每个字母和数字。
kiosk-delete-symbol = 删除最后一个
kiosk-too-early = 您的预约是今天 { $time }。
kiosk-too-early-next = 现在还早，请在 { $time } 以后再来这里。
kiosk-come-back-later = 请稍后再来。
kiosk-too-late = 很抱歉，您 { $time } 的预约时间已过。
kiosk-too-late-next = 您可以取号，等候叫号。
kiosk-wrong-day = 您的预约日期是 { $day } { $time }。
kiosk-wrong-day-next = 请在那一天再来。
kiosk-wrong-day-over = 那一天已经过去。请取号，或询问工作人员。
kiosk-appointment-cancelled-next = 您可以取号，或请工作人员另约时间。
kiosk-already-in = 您已经取过号了。
kiosk-already-in-next = 请看大厅的屏幕，我们会叫这个号码。
kiosk-unknown-code = 我们找不到这个预约码。
kiosk-unknown-code-next = 请核对每个字母和数字，或询问工作人员。
kiosk-too-many-codes = 这里输错预约码的次数太多了。
kiosk-check-in-no-answer = 这台机器现在无法查询您的预约。
kiosk-check-in-no-answer-next = 请重试，或请工作人员帮您办理。
kiosk-day = { $month }{ $day }日，{ $weekday }
kiosk-month-january = 1月
kiosk-month-february = 2月
kiosk-month-march = 3月
kiosk-month-april = 4月
kiosk-month-may = 5月
kiosk-month-june = 6月
kiosk-month-july = 7月
kiosk-month-august = 8月
kiosk-month-september = 9月
kiosk-month-october = 10月
kiosk-month-november = 11月
kiosk-month-december = 12月

# An appointment on another day, where no tickets are left.
kiosk-another-day = 预约改天来
kiosk-choose-time = 您想什么时候来？
kiosk-no-times = 现在没有可以预约的时间。
kiosk-your-appointment = 您的预约
kiosk-printing-card = 请稍候，正在打印。
kiosk-take-card = 请取走这张纸，那一天带来。
kiosk-card-failed = 打印机出了故障，请拍下这一页。
