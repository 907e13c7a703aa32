# The line before the door: its tokens at a kiosk.
line-kept = Your place in the line: { $n }
line-other-day = This token from the line is from another day.
line-unknown = We do not know this token from the line.
line-ordinary-ticket = You can take a ticket now.
line-used-next = If you no longer have the number, ask the staff. Or take a ticket now.
