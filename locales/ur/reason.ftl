# Why this person was called, in one sentence for the agent.
reason-due = اس لیے بلایا گیا کہ جن لوگوں کی خدمت یہ کاؤنٹر کر سکتا ہے، ان میں اس شخص کا آخری وقت، { $time }، سب سے پہلے تھا۔
reason-due-scarce =
    { PLURAL($minutes) ->
        [one] اس لیے بلایا گیا کہ جن لوگوں کی خدمت یہ کاؤنٹر کر سکتا ہے، ان میں اس شخص کا آخری وقت، { $time }، سب سے پہلے تھا۔ بہت کم کاؤنٹر اس شخص کی خدمت کر سکتے ہیں، اس لیے وقت { $minutes } منٹ پہلے کر دیا گیا۔
       *[other] اس لیے بلایا گیا کہ جن لوگوں کی خدمت یہ کاؤنٹر کر سکتا ہے، ان میں اس شخص کا آخری وقت، { $time }، سب سے پہلے تھا۔ بہت کم کاؤنٹر اس شخص کی خدمت کر سکتے ہیں، اس لیے وقت { $minutes } منٹ پہلے کر دیا گیا۔
    }
reason-only-one = اس لیے بلایا گیا کہ کوئی اور انتظار میں نہیں تھا جس کی خدمت یہ کاؤنٹر کر سکے۔
reason-promise = اس لیے بلایا گیا کہ اس شخص کا وقت پہلے سے طے تھا اور اسے وعدے سے زیادہ انتظار کرنا پڑتا۔
reason-last-call = اس لیے بلایا گیا کہ کچھ دیر بعد آج خدمت کے لیے وقت نہیں بچے گا۔
reason-pinned = اس لیے بلایا گیا کہ عملے نے اس شخص کو چنا۔

# The class that set the promise.
reason-class-walk-in = پہلے سے وقت لیے بغیر
reason-class-booked = پہلے سے وقت لے کر
reason-class-late-booked = پہلے سے وقت لے کر، دیر سے آمد
reason-class-priority = ترجیح والا گروہ
reason-class-next-step = اسی ملاقات کا اگلا مرحلہ
reason-class-missed = پہلے بلایا گیا، بعد میں آمد
reason-promised =
    { PLURAL($minutes) ->
        [one] { $class }: { $minutes } منٹ کے اندر کا وعدہ
       *[other] { $class }: { $minutes } منٹ کے اندر کا وعدہ
    }

# The rule, for visitors.
reason-rule = عام طور پر لوگوں کو آنے کی ترتیب سے بلایا جاتا ہے۔ کچھ لوگوں کو پہلے بلایا جاتا ہے، مثلاً جب ان کی زبان بولنے والے کاؤنٹر کم ہوں۔
