# Why this person was called, in one sentence for the agent.
reason-due = 叫这位，因为在本窗口能接待的人中，这位的最晚叫号时间 { $time } 最早。
reason-due-scarce = 叫这位，因为在本窗口能接待的人中，这位的最晚叫号时间 { $time } 最早。能接待这位的窗口很少，所以时间提前了 { $minutes } 分钟。
reason-only-one = 叫这位，因为没有别人在等候本窗口能办的事。
reason-early = 在预约时间之前叫这位，因为没有别人在等候本窗口能办的事。
reason-promise = 叫这位，因为这位有预约，再等就会超过承诺的时间。
reason-last-call = 叫这位，因为再晚今天就来不及办理了。
reason-pinned = 叫这位，因为工作人员选择了这位。
reason-session = 叫这位和同组的其他人，因为这一场开始了。

# The class that set the promise.
reason-class-walk-in = 没有预约
reason-class-booked = 有预约
reason-class-late-booked = 有预约，来晚了
reason-class-priority = 优先人群
reason-class-next-step = 同一次来访的下一步
reason-class-missed = 之前叫过，后来回来了
reason-promised = { $class }：承诺在 { $minutes } 分钟内

# The rule, for visitors.
reason-rule = 我们大多按先来后到叫号。有些人会早一点叫到，例如会说他们语言的窗口很少的时候。
reason-how = 怎样叫号？
reason-missed = 叫到号没来的人，大约 { $minutes } 分钟后会再叫一次。第二次叫到还没来，号票就作废。
reason-overtaken = 已有 { $n } 位比您晚到的人先被叫到，或者您已等了 { $minutes } 分钟之后，就不会再有预约的人插到您前面。
