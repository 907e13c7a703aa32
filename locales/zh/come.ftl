# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = 大厅屏幕上的四位数字
come-code-hint = 数字在手机图案旁边，每隔几分钟会变。
come-code-wrong = 屏幕上已经不是这组数字了。请看屏幕，再试一次。
come-enough = 这部手机上已经有三个号。如需更多，请用取号机。
come-code-on-board = 手机取号的数字：
# In large letters on the poster, one line in each language.
come-poster = 用手机取号
# For staff: the page on which the poster is printed.
come-poster-title = 手机取号海报
come-poster-hint = 来访者扫这个码，用自己的手机取号。
