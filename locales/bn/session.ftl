# Sessions of many people, such as lessons: what the desk page says of them.
session-state = দলের সঙ্গে
