# A ticket that the kiosk hands out while it cannot reach the dispatcher, on its screen and on paper.
offline-holds = ቁጽርኹም ቅኑዕ እዩ፣ ክጽዋዕ እዩ።
offline-wait = ሕጂ ክንደይ ከም ትጽበዩ ኣይንፈልጥን ኢና።
