# The page on which staff record what kiosks say.
recording-title = 录音
recording-hint = 请选择一种语言。朗读每句话，听一遍，然后保存。取号机会用您的声音说话。
recording-done = { $n } / { $total }
recording-record = 录音
recording-stop = 停止
recording-keep = 保存
recording-kept = 已录制
recording-no-microphone = 这里无法使用麦克风。
recording-missing = 还缺：{ $n }
recording-silent = 没有听到声音。请靠近麦克风说话。
recording-lacking = 取号机上尚未提供：还缺录音
