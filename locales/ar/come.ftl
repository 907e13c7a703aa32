# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = الأرقام الأربعة على الشاشة في القاعة
come-code-hint = تجدها بجانب صورة هاتف، وتتغيّر كل بضع دقائق.
come-code-wrong = هذه الأرقام لم تعد على الشاشة. يُرجى النظر إلى الشاشة والمحاولة مرة أخرى.
come-enough = توجد ثلاث تذاكر على هذا الهاتف. للحصول على تذاكر أخرى، يُرجى استعمال جهاز التذاكر.
come-code-on-board = أرقام للحصول على تذكرة بالهاتف:
# In large letters on the poster, one line in each language.
come-poster = خذ تذكرتك بهاتفك
# For staff: the page on which the poster is printed.
come-poster-title = ملصق للتذاكر بالهاتف
come-poster-hint = يصوّر الزوار هذا الرمز ويأخذون تذكرة بهواتفهم.
