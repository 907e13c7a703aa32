//! What needs a Redis: the journal in one, and dispatchers that share it.

mod journal;
