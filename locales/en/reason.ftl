# Why this person was called, in one sentence for the agent.
reason-due = Called because their call-by time, { $time }, was the earliest of those this desk can serve.
reason-due-scarce =
    { PLURAL($minutes) ->
        [one] Called because their call-by time, { $time }, was the earliest of those this desk can serve. Few desks can serve them, so it was moved { $minutes } minute earlier.
       *[other] Called because their call-by time, { $time }, was the earliest of those this desk can serve. Few desks can serve them, so it was moved { $minutes } minutes earlier.
    }
reason-only-one = Called because nobody else was waiting whom this desk can serve.
reason-early = Called before their appointment, because nobody else was waiting whom this desk can serve.
reason-promise = Called because they have an appointment and would have waited longer than promised.
reason-last-call = Called because it will soon be too late to serve them today.
reason-pinned = Called because a member of staff chose this person.
reason-session = Called with the others of their group, because it begins.

# The class that set the promise.
reason-class-walk-in = Without an appointment
reason-class-booked = With an appointment
reason-class-late-booked = With an appointment, came late
reason-class-priority = Priority group
reason-class-next-step = Next step of the same visit
reason-class-missed = Called before, came back
reason-promised =
    { PLURAL($minutes) ->
        [one] { $class }: promised within { $minutes } minute
       *[other] { $class }: promised within { $minutes } minutes
    }

# The rule, for visitors.
reason-rule = People are mostly called in the order in which they came. Some people are called earlier, for example when only a few desks speak their language.
reason-how = How are people called?
reason-missed =
    { PLURAL($minutes) ->
        [one] Whoever misses a call is called again about { $minutes } minute later. After the second missed call the ticket is over.
       *[other] Whoever misses a call is called again about { $minutes } minutes later. After the second missed call the ticket is over.
    }
reason-overtaken = Once { $n } people who came after you have been called before you, or once you have waited { $minutes } minutes, no appointment is called out of turn before you any more.
