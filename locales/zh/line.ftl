# The line before the door: its tokens at a kiosk.
line-kept = 您在队伍中的位置：{ $n }
line-other-day = 这张排队卡是另一天的。
line-unknown = 我们找不到这张排队卡。
line-ordinary-ticket = 您现在可以取号。
line-used-next = 如果您的号码丢了，请询问工作人员。也可以现在再取一个号。

# The line before the door: whoever walks along it with a tablet.
line-title = 门前的队伍
line-next-token = 下一张排队卡
line-first = 从队伍的第一个人开始，点按钮。
line-number = 队伍中的号码
line-photograph = 请让对方用手机拍下这个码。
line-handed =
    { PLURAL($n, zero: "none") ->
        [none] 还没有发排队卡。
       *[other] 已发 { $n } 张排队卡。
    }
line-room =
    { PLURAL($n, zero: "none") ->
        [none] 今天名额已满。
       *[other] 今天大约还能接待 { $n } 人。
    }
line-room-none = 现在来的人今天可能排不上了。
line-room-to = 从 { $n } 号起今天可能排不上了。
line-room-unknown = 还不知道今天能接待多少人。
line-opens = { $time } 开门。
line-not-sent = 还没有发送：没有网络。正在重试，请稍候。
line-look-failed = 没有网络，无法知道今天还能接待多少人。

# What the token says on a phone.
line-own = 您在队伍中的位置
line-keep = 请保留本页。您的位置会保留。
line-at-door = 到门口时，把码对准取号机。
line-then = 然后选择您要办的事并取号。
line-ahead =
    { PLURAL($n, zero: "none") ->
        [none] 队伍中您前面没有人
       *[other] 队伍中您前面有 { $n } 人
    }
line-room-yes = 今天应该能轮到您。
line-room-no = 今天可能轮不到您。请向工作人员预约另一天。
line-taken = 您已取号。您的位置按这个号码保留。
line-see-ticket = 查看我的号码
line-come = 您可以来取号。
line-offline = 手机没有联网。您的位置仍然保留。
line-busy = 打开的页面太多。请稍等。

# Tokens on paper, where there is no tablet.
line-strip-title = 打印排队卡
line-strip-how = 打印、剪开，从队伍第一个人开始按顺序发放。
line-strip-counted = 打印出来的排队卡视为已发放：需要多少就打印多少。
line-strip-count = 打印多少张排队卡？
line-strip-print = 打印
line-strip-again = 再次打印
