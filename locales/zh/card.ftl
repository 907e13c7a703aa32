# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = 改日预约卡
card-how = 发给今天无法办理的人：打印、剪开、发放。每张卡是另一天的一个预约。
card-booked = 每张打印的卡都是已预约的时间。没有人拿的卡请退回。
card-count = 多少张卡？
card-from = 从哪一天开始？
card-language = 卡片的语言
card-make = 预约并打印
card-made = 卡片：{ $n } · { $service }
card-missing = 另外 { $n } 张没有空闲时间。
card-none = 从这一天起没有空闲时间。没有预约任何时间。
card-not-handed = 未发放
card-all = 全选
card-give-back = 退回未发放的卡
card-choose-first = 请选择没有发放的卡。
card-give-back-question = 退回这些卡：{ $n }？
card-give-back-text = 这些时间会空出来给别人。请把纸扔掉。
card-give-back-yes = 是，退回
card-give-back-no = 否，保留
card-given-back = 已退回：{ $n }
card-not-given-back = 无法退回：{ $n }

# What is printed on a card.
card-come = 请在这一天、这个时间来。请出示这张卡。
