# The menu for staff at the kiosk, behind a PIN.
staff-menu = 工作人员专用
staff-enter-pin = 请输入密码。
staff-wrong-pin = 密码不正确。
staff-too-many-tries = 密码错误次数过多。请等几分钟再试。
staff-test-print = 打印测试号票
staff-print-again = 重新打印号票 { $number }
staff-restart = 重新加载屏幕
staff-connection = 与中心的连接
staff-connected = 已连接
staff-not-connected = 未连接
staff-print-list = 打印等候名单
staff-list = 等候名单
staff-list-heard = 截至 { $time }
staff-list-own = 此后在这里发出
staff-papers = 尚未上报的号票
staff-papers-unreadable = 无法读取。请您自己叫这些号码。
