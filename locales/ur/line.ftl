# The line before the door: its tokens at a kiosk.
line-kept = قطار میں آپ کی جگہ: { $n }
line-other-day = قطار کا یہ ٹوکن کسی اور دن کا ہے۔
line-unknown = ہمیں قطار کا یہ ٹوکن نہیں ملا۔
line-ordinary-ticket = آپ ابھی ٹکٹ لے سکتے ہیں۔
line-used-next = اگر آپ کے پاس نمبر نہیں رہا تو عملے سے پوچھیں۔ یا ابھی ٹکٹ لیں۔

# The line before the door: whoever walks along it with a tablet.
line-title = دروازے کے سامنے کی قطار
line-next-token = اگلا ٹوکن
line-first = قطار کے پہلے شخص سے شروع کریں اور بٹن چھوئیں۔
line-number = قطار میں نمبر
line-photograph = اس شخص سے کہیں کہ فون سے اس کوڈ کی تصویر لے۔
line-handed =
    { PLURAL($n, zero: "none") ->
        [none] ابھی کوئی ٹوکن نہیں دیا گیا۔
        [one] { $n } ٹوکن دیا گیا۔
       *[other] { $n } ٹوکن دیے گئے۔
    }
line-room =
    { PLURAL($n, zero: "none") ->
        [none] آج مزید گنجائش نہیں۔
        [one] آج مزید تقریباً { $n } شخص کی گنجائش ہے۔
       *[other] آج مزید تقریباً { $n } افراد کی گنجائش ہے۔
    }
line-room-none = جو اب آئیں ان کے لیے آج غالباً گنجائش نہیں۔
line-room-to = نمبر { $n } سے آگے آج غالباً گنجائش نہیں۔
line-room-unknown = ابھی معلوم نہیں کہ آج کتنے لوگوں کی گنجائش ہے۔
line-opens = دروازے { $time } بجے کھلیں گے۔
line-not-sent = ابھی نہیں بھیجا گیا: نیٹ ورک نہیں ہے۔ ہم کوشش کر رہے ہیں، انتظار کریں۔
line-look-failed = نیٹ ورک کے بغیر معلوم نہیں کہ آج کتنی گنجائش ہے۔

# What the token says on a phone.
line-own = قطار میں آپ کی جگہ
line-keep = یہ صفحہ سنبھال کر رکھیں۔ آپ کی جگہ محفوظ ہے۔
line-at-door = دروازے پر کوڈ ٹکٹ مشین کو دکھائیں۔
line-then = پھر جو چاہیے وہ چنیں اور ٹکٹ لیں۔
line-ahead =
    { PLURAL($n, zero: "none") ->
        [none] قطار میں آپ سے پہلے کوئی نہیں
        [one] قطار میں آپ سے پہلے { $n } شخص ہے
       *[other] قطار میں آپ سے پہلے { $n } افراد ہیں
    }
line-room-yes = آج غالباً آپ کے لیے وقت ہے۔
line-room-no = آج غالباً آپ کے لیے وقت نہیں ہوگا۔ عملے سے کسی اور دن کی ملاقات کا وقت مانگیں۔
line-taken = آپ ٹکٹ لے چکے ہیں۔ آپ کی جگہ اب اسی پر ہے۔
line-see-ticket = میرا نمبر دیکھیں
line-come = آپ آ کر ٹکٹ لے سکتے ہیں۔
line-offline = فون منسلک نہیں ہے۔ آپ کی جگہ پھر بھی محفوظ ہے۔
line-busy = بہت زیادہ صفحے کھولے گئے۔ براہ کرم تھوڑا انتظار کریں۔

# Tokens on paper, where there is no tablet.
line-strip-title = قطار کے ٹوکن کی پٹیاں
line-strip-how = ٹوکن چھاپیں، کاٹیں اور قطار کے پہلے شخص سے ترتیب وار دیں۔
line-strip-counted = چھپے ہوئے ٹوکن دیے ہوئے شمار ہوتے ہیں: جتنے چاہییں اتنے ہی چھاپیں۔
line-strip-count = کتنے ٹوکن؟
line-strip-print = چھاپیں
line-strip-again = دوبارہ چھاپیں
