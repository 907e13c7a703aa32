# Kiosks and boards: what one shows that is not let in, and the page on which administrators let it in.
device-not-enrolled = 这台设备还没有登记。
device-revoked-here = 这台设备已不再登记。
device-code = 代码
device-enter-code = 工作人员请注意：请管理员在“设备”页面输入此代码。
device-code-life = 代码十分钟内有效，之后会显示新的代码。
device-no-code = 现在没有代码。中心有回应时会显示代码。

# The page for administrators.
device-title = 设备
device-add = 添加设备
device-add-hint = 请输入设备屏幕上显示的代码。
device-kind-kiosk = 取号机
device-kind-board = 叫号屏
device-head-device = 设备
device-head-printer = 打印机
device-head-version = 版本
device-name = 名称
device-place = 位置
device-place-hint = 设备放在哪里，供工作人员查看
device-asks = 从 { $time } 起请求登记，地址为 { $address }
device-compare = 请确认代码显示在您自己的设备屏幕上，再接受。
device-approve = 接受
device-approved = { $name } 已就绪。
device-seen = 最近在线：{ $time }
device-never-seen = 从未在线
device-revoke = 撤销
device-revoke-question = 要撤销 { $name } 吗？
device-revoke-text = 它的屏幕会立即停止工作，并显示新的代码。
device-revoke-yes = 是，撤销
device-revoke-no = 否，保留
device-revoked = { $name } 已被撤销。
device-none = 没有设备。
device-as-of = 读取时间：{ $time }
device-not-read = 无法读取设备。上次读取时间：{ $time }。

# How a kiosk’s printer is.
device-printer-unknown = 尚不清楚
device-printer-ok = 正常
device-printer-paper-low = 纸快用完了
device-printer-folder = 号票保存为图片
device-printer-paper-out = 没有纸
device-printer-cover-open = 盖子开着
device-printer-silent = 没有回应
device-printer-gone = 找不到
device-printer-offline = 离线
device-printer-other = 有故障
