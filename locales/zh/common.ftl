# Words that every screen shares.
common-product = Avanti
common-yes = 是
common-no = 否
common-back = 返回
common-continue = 继续
common-close = 关闭
common-help = 帮助
common-language = 语言
common-listen = 收听
common-stop-listening = 停止语音
common-undo = 撤销
common-try-again = 重试
common-please-wait = 请稍候
common-skip-to-content = 跳到正文
common-theme = 屏幕颜色
common-theme-light = 浅色
common-theme-dark = 深色

# The connection between this screen and the centre.
common-link-live = 已连接
common-link-stale = { $time } 后未更新
common-link-down = 未连接
common-training = 练习：这里的一切都不是真实的
common-training-short = 练习

common-appointment = 预约
common-number = 号码
common-picture = 图案
common-desk = { $desk } 号窗口
common-ahead =
    { PLURAL($n, zero: "none") ->
        [none] 您前面没有人
       *[other] 您前面有 { $n } 人
    }
common-forecast = 您大约要等 { $from } 到 { $to } 分钟

# How long. Figures are Latin digits everywhere, so that screen, paper and voice agree.
common-just-now = 刚刚
common-seconds = { $n } 秒
common-minutes = { $n } 分钟
common-hours = { $n } 小时
common-hours-minutes = { $hours } 小时 { $minutes } 分
common-minutes-short = { $n } 分
common-minutes-ago = { $n } 分钟前

# Opening hours.
common-closed = 我们已关门。
common-closed-now = 我们现在不开门。
common-opens-today = 今天 { $time } 开门。
common-opens-tomorrow = 明天 { $time } 开门。
common-opens-day = { $day } { $time } 开门。
common-opens-date = { $date } { $time } 开门。
common-open-today = 今天 { $from } 到 { $until } 开门。
common-day-monday = 星期一
common-day-tuesday = 星期二
common-day-wednesday = 星期三
common-day-thursday = 星期四
common-day-friday = 星期五
common-day-saturday = 星期六
common-day-sunday = 星期日
