# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = የቋንቋና የባህል አስተርጓሚ ይጥሩ፦ { $mediator }
mediator-free = የቋንቋና የባህል አስተርጓሚ ያስፈልጋቸዋል
mediator-busy = የቋንቋና የባህል አስተርጓሚው አሁን ከሌላ ሰው ጋር ስለሆኑ ይጠብቃሉ
mediator-away = የቋንቋና የባህል አስተርጓሚው አሁን ስለሌሉ ይጠብቃሉ
