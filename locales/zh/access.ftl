# The kiosk for everyone: how its pages look, are moved through and are heard.
access-large-text = 大字
access-contrast = 高对比度
access-dark = 深色屏幕
access-more = 更多
access-before = 上一页
access-page = 第 { $n } 页，共 { $total } 页
access-headset = 您正在耳机中收听本页。用方向键移动，用确认键选择。
access-chosen = 已选择

# What conforms, what does not, and whom to tell.
access-statement = 无障碍声明
access-statement-aim = 我们希望每个人都能使用这个屏幕和我们的网页。
access-statement-conforms = 它们部分符合 { $standard }。
access-statement-not-tried = 尚未与残障人士一起试用。
access-statement-no-voice = 不是每种语言都有语音。
access-statement-translations = 不是每份译文都经过以该语言为母语的人检查。
access-statement-tell = 有什么困难吗？请告诉工作人员，我们会马上帮助您。
access-statement-agency = 如果没有人帮助您，您可以写信给 { $agency } 的数字监察员。
