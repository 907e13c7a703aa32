# Messages about an appointment, by mail or to a telephone: short, and they never say what the appointment is for.
message-date = { $year }-{ $month }-{ $day }
message-confirmed = 您的预约：{ $date } { $weekday } { $time }，{ $place }
message-reminded = 提醒您的预约：{ $date } { $weekday } { $time }，{ $place }
message-moved = 您的预约有了新的时间：{ $date } { $weekday } { $time }，{ $place }
message-offered = 您可以提前来：{ $date } { $weekday } { $time }，{ $place }。请在 { $until } 之前回答。您答应之前，您的预约不变。
message-place = 有一个时间留给您：{ $weekday } { $date } { $time }，{ $place }。请在{ $until }之前回答。之后会给别人。
message-cancelled = 您的预约已取消：{ $date } { $weekday } { $time }，{ $place }
message-look = 查看、更改或取消：{ $link }
message-why = 您只为这一次预约留下了这个地址。预约当天结束后会删除。没有人阅读对这条消息的回复。
