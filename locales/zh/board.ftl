# The display board: seen and heard by everyone, so it names no service, no reason and no person.
board-title = 叫号
board-welcome = 欢迎
board-number = 号码
board-desk = 窗口
board-go-to-desk = 请到 { $desk } 号窗口
board-call-spoken = { $number } 号，{ $picture }，请到 { $desk } 号窗口。
board-call-short = { $number } 号，{ $desk } 号窗口。
board-call-together = { $numbers } 号，请到 { $desk } 号窗口。
board-called-before = 之前叫过的号
board-nobody = 现在没有叫号。请等候您的号码。
board-withdrawn = 请等候：叫号已撤回
board-not-live = { $time } 后未更新
board-connecting = 屏幕正在连接，请稍候。
board-sound-off = 声音已关闭。工作人员：请触摸屏幕或按任意键，或用 { $flag } 启动浏览器
