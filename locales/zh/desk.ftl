# The desk screen: for agents, dense and quiet.
desk-title = 窗口工作台
desk-sign-in = 登录
desk-sign-out = 退出
desk-user = 用户名
desk-password = 密码
desk-sign-in-failed = 用户名或密码不正确。
desk-sign-in-locked = 尝试次数太多。请等 { $n } 分钟。
desk-session-over = 您已退出。请重新登录。
desk-no-permission = 您没有权限这样做。

# The first administrator, made once through the link that the start prints.
desk-first-title = 第一位管理员
desk-first-intro = 请设定用户名和密码。本页只能使用一次。
desk-first-repeat = 再次输入密码
desk-first-rule = 至少 { $n } 个字符。可以把几个词连在一起。
desk-first-too-short = 密码太短。
desk-first-differ = 两次输入的密码不同。
desk-first-name-missing = 请输入用户名。
desk-first-create = 创建管理员
desk-first-used = 这个链接已用过或已过期。请重新启动程序，以获得新的链接。

desk-choose = 请选择您的窗口
desk-languages = 您会说的语言
desk-languages-missing = 请至少选择一种语言。
desk-stays-until = 到几点（如果您在关门前离开）
desk-open = 打开窗口
desk-close = 关闭窗口
desk-pause = 暂停
desk-reopen = 结束暂停

desk-next = 下一位
desk-finish-and-next = 办完，叫下一位
desk-recall = 再叫一次
desk-arrived = 已到
desk-missed = 没来
desk-finish = 办完
desk-nobody-waiting = 没有人在等候。
desk-nobody-for-you = 没有人在等候这个窗口。

desk-now = 在本窗口
desk-called = 已叫号
desk-serving = 办理中
desk-since = 从 { $time } 开始
desk-called-times = 已叫 { $n } 次
desk-reason = 为什么叫这位
desk-reads = 阅读：{ $language }
desk-speaks = 会说：{ $languages }
desk-party = { $n } 人
desk-needs = 需要
desk-need-step-free = 没有台阶
desk-need-more-time = 更多时间
desk-need-fetch-me = 需要去接这位
desk-need-quiet-place = 安静的地方
desk-need-priority = 优先
desk-need-woman-please = 希望由女士接待
desk-need-someone-else = 希望换一位工作人员

desk-waiting = 等候中
desk-waiting-count =
    { PLURAL($n, zero: "none") ->
        [none] 没有人在等候
       *[other] { $n } 个号在等候
    }
desk-head-number = 号码
desk-head-picture = 图案
desk-head-service = 服务
desk-head-languages = 语言
desk-head-waited = 已等候
desk-head-party = 人数
desk-head-needs = 需要
desk-head-call-by = 最晚叫号

desk-undo-call = 撤回 { $number } 号的叫号
desk-undo-arrived = 撤回 { $number } 号的“已到”
desk-undo-missed = 撤回 { $number } 号的“没来”
desk-undo-finish = 撤回 { $number } 号的“办完”
desk-undone = 已撤回。
desk-error = 出了问题。请再试一次。
desk-link-lost = 未连接。您按的操作会再试 20 秒。
desk-link-back = 已重新连接。
desk-not-live = { $time } 后未更新

desk-others = 其他窗口
desk-state-closed = 已关闭
desk-state-free = 空闲
desk-state-paused = 暂停中
desk-state-calling = 正在叫 { $number } 号
desk-state-serving = 正在办理 { $number } 号
desk-taken-by = { $name } 在这个窗口。

desk-keyboard = 键盘
desk-keyboard-key = 按键
desk-keyboard-act = 作用
desk-keyboard-show = 显示键盘帮助
desk-public-url-loopback = 手机打不开号票上的链接：公开地址只能在这台电脑上用。管理员可以用 --public-url 更改。
desk-language-drafted = { $language }：还没有母语者读过
desk-language-reviewed = { $language }：母语者已读过

# Choosing a desk, acts under way, the overview, the first administrator's own data.
desk-taken = 已有人
desk-until = 到 { $time }
desk-idle = 这个窗口没有人。
desk-nobody-able = 等候合适的窗口打开
desk-more-waiting = 还有 { $n } 个
desk-late = 比承诺的晚
desk-told = 告知：{ $from }–{ $to } 分钟
desk-trying-again = 还没有发送，程序正在再试：{ $act }
desk-closed-elsewhere = 您的窗口已被关闭。
desk-gave-up = { $number } 号放弃了排队。
desk-keyboard-on = 使用这些按键
desk-your-name = 您的姓名
desk-first-weak = 这个密码容易被猜到。请换一个。
desk-first-done = 管理员已创建。
desk-to-desk = 去窗口
desk-to-overview = 去总览
desk-choose-site = 请选择您的中心
desk-overview = 总览
desk-release-question = { $desk } 号窗口的工作人员离开了吗？
desk-release-more = 窗口将关闭，在那里的人按原来的位置继续等候。
desk-all-desks = 全部窗口
desk-head-desk = 窗口
desk-head-state = 状态
desk-head-waiting = 等候
desk-head-longest = 最长等候
desk-by-service = 按服务和语言的等候情况
desk-tickets-open = 可以取号
desk-tickets-closed = 不能取号
desk-script-off = 本页需要 JavaScript。请在浏览器中打开它。
desk-lapsed = 20 秒内没有回应。请看窗口的状态，如仍需要，请再按一次。

# Pausing a desk.
desk-pause-title = 为什么暂停？
desk-pause-reason-break = 短时间休息
desk-pause-reason-paperwork = 处理文件
desk-pause-reason-meal = 用餐
desk-pause-reason-meeting = 开会
desk-pause-reason-other = 其他原因
desk-pause-away = 现在由其他窗口接待等候的人。

# People who are away for a while, and calling somebody whom staff choose.
desk-park = 稍后再来
desk-park-title = { $number } 号什么时候回来？
desk-park-at = 或者在这个时间
desk-park-wrong = 请写 { $from } 到 { $to } 之间的时间。
desk-away = 稍后回来
desk-head-back = 返回时间
desk-overdue = 应该已经回来
desk-only-desk = 只由窗口 { $desk } 接待
desk-resume = 已回来，继续办理
desk-call = 叫这位
desk-call-why = 现在叫号，原因：
desk-choice-returned = 带回了缺少的东西
desk-choice-agreed = 与本人约好
desk-choice-unwell = 身体不舒服
desk-choice-children = 带着小孩
desk-choice-colleague = 同事要求
desk-choice-other = 其他原因
desk-call-busy = 本窗口空闲时才能叫号。
desk-call-unfit = 本窗口不能接待这位。
desk-undo-park = 撤回 { $number } 号的“稍后再来”
desk-undo-resume = 撤回 { $number } 号的“已回来”
desk-keyboard-waiting = 去等候名单
desk-keyboard-move = 在名单中向下或向上
desk-keyboard-open = 打开或选择
desk-keyboard-answer = 选择一个回答

# Passing somebody on.
desk-transfer = 转到别处
desk-transfer-title = { $number } 号转到哪里？
desk-transfer-keeps = 号码和顺序不变。
desk-transfer-any = 任何合适的窗口
desk-transfer-choose = 请选择一项服务。
desk-undo-transfer = 撤回 { $number } 号的“转到别处”

# The question whether somebody came, and what happened to a visit.
desk-question = { $number } 号来了吗？
desk-missed-once = 已有一次没来：现在按“没来”将结束本次来访
desk-history = 经过
desk-history-title = { $number } 号的经过
desk-head-time = 时间
desk-head-what = 发生了什么
desk-history-issued = 取了号
desk-history-called = 已叫号
desk-history-recalled = 再次叫号
desk-history-arrived = 已到
desk-history-missed = 没来
desk-history-finished = 已办完
desk-history-left = 放弃了排队
desk-history-parked = 稍后再来
desk-history-resumed = 已回来
desk-history-returned = 时间到了，重新等候
desk-history-transferred = 已转到别处
desk-history-undone = 撤回了上一个操作

# The page that says what other programs can ask.
desk-interface = 程序接口
desk-interface-about = 其他程序可以向本系统请求的内容。正文为英文。
