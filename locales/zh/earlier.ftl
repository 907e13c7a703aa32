# An earlier time for whoever has an appointment, on the appointment's page. It never says what the appointment is for.
earlier-ask = 我想要更早的时间
earlier-ask-hint = 如果有人让出时间，我们会在这里先问您。您答应之前，您的预约不变。
earlier-asked = 您想要更早的时间
earlier-asked-hint = 有时间空出来时，您会在这里看到。请不时看看这个页面。您的预约不变。
earlier-stop = 我不需要更早的时间
earlier-offered = 有一个更早的时间留给您
earlier-until = 我们为您保留到{ $day } { $time }。如果您不回答，您的预约不变。
earlier-take = 好，我那时来
earlier-pass = 不，保留我的预约
earlier-over = 这个时间已经没有了。您的预约不变。
