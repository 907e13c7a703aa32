# Why this person was called, in one sentence for the agent.
reason-due = ডাকা হয়েছে, কারণ এই কাউন্টার যাঁদের সেবা দিতে পারে তাঁদের মধ্যে এঁর ডাকার শেষ সময়, { $time }, সবার আগে।
reason-due-scarce = ডাকা হয়েছে, কারণ এই কাউন্টার যাঁদের সেবা দিতে পারে তাঁদের মধ্যে এঁর ডাকার শেষ সময়, { $time }, সবার আগে। অল্প কয়েকটি কাউন্টার এঁকে সেবা দিতে পারে, তাই সময় { $minutes } মিনিট এগিয়ে আনা হয়েছে।
reason-only-one = ডাকা হয়েছে, কারণ এই কাউন্টার সেবা দিতে পারে এমন আর কেউ অপেক্ষায় ছিলেন না।
reason-promise = ডাকা হয়েছে, কারণ এঁর আগে থেকে সময় নেওয়া আছে, আর কথার চেয়ে বেশি অপেক্ষা করতে হতো।
reason-last-call = ডাকা হয়েছে, কারণ একটু পরে আজ আর এঁকে সেবা দেওয়ার সময় থাকবে না।
reason-pinned = ডাকা হয়েছে, কারণ একজন কর্মী এই ব্যক্তিকে বেছে নিয়েছেন।

# The class that set the promise.
reason-class-walk-in = আগে সময় নেননি
reason-class-booked = আগে সময় নিয়েছেন
reason-class-late-booked = আগে সময় নিয়েছেন, দেরিতে এসেছেন
reason-class-priority = অগ্রাধিকারের দল
reason-class-next-step = একই কাজের পরের ধাপ
reason-class-missed = আগে ডাকা হয়েছিল, পরে ফিরে এসেছেন
reason-promised = { $class }: { $minutes } মিনিটের মধ্যে ডাকার কথা

# The rule, for visitors.
reason-rule = সাধারণত যিনি আগে আসেন তাঁকে আগে ডাকা হয়। কাউকে কাউকে আরও আগে ডাকা হয়, যেমন যখন অল্প কয়েকটি কাউন্টারে তাঁর ভাষা বলা হয়।
