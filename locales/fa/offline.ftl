# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = شماره شما معتبر است و صدا زده می‌شود.
offline-wait = فعلاً نمی‌دانیم چقدر باید منتظر بمانید.
