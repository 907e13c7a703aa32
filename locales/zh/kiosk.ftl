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
