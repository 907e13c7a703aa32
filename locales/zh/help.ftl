# Help at a kiosk: what it says, and what desks are told.
help-call = 叫人来
help-called = 我们已经通知工作人员。请在这里等。
help-coming = 有人正在过来。
help-nobody-free = 现在大家都在忙。请稍等一会儿。
help-reception = 请到接待处。
help-at-kiosk = 取号机需要帮助：
help-i-go = 我去
