# The line before the door: its tokens at a kiosk.
line-kept = 您在队伍中的位置：{ $n }
line-other-day = 这张排队卡是另一天的。
line-unknown = 我们不认识这张排队卡。
line-ordinary-ticket = 您现在可以取号。
line-used-next = 如果您的号码不在了，请询问工作人员。也可以现在再取一个号。
