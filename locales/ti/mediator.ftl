# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = ተርጓሚ ቋንቋን ባህልን ጸውዑ፦ { $mediator }
mediator-free = ተርጓሚ ቋንቋን ባህልን የድልዮም
mediator-busy = ተርጓሚ ቋንቋን ባህልን ሕጂ ምስ ካልእ ሰብ ስለ ዘለዉ ይጽበዩ ኣለዉ
mediator-away = ተርጓሚ ቋንቋን ባህልን ሕጂ ስለ ዘየለዉ ይጽበዩ ኣለዉ
