# Mediators at the desk: whom to fetch, and why somebody still waits.
mediator-fetch = زبان کے معاون کو بلائیں: { $mediator }
mediator-free = زبان کے معاون کی ضرورت ہے
mediator-busy = زبان کے معاون کے انتظار میں، جو ابھی کسی اور کے ساتھ ہیں
mediator-away = زبان کے معاون کے انتظار میں، جو ابھی موجود نہیں
