# A ticket that is held before the kiosk’s scanner.
key-step-out = 我需要 15 分钟
key-place-kept = 您的位置会为您保留。
key-back = 我回来了
key-print-again = 再打印一次
key-unknown = 这张号票不是今天的。
