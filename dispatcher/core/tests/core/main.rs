//! The core from outside: scenarios as sentences, laws as properties, and journals that load for ever.

mod absences;
mod away;
mod boards;
mod booking;
mod calling;
mod capacity;
mod checking_in;
mod day;
mod desks;
mod golden;
mod hall;
mod intake;
mod keys;
mod kit;
mod last_calls;
mod learning;
mod privacy;
mod promised;
mod promised_laws;
mod properties;
mod sequencing;
mod serving;
mod settings;
mod table;
mod undoing;
mod waits;
