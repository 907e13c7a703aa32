# Sessions of many people, such as lessons: what the desk page says of them.
session-state = 集体活动中
