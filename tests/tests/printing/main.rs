//! From a ticket's words to paper: what is drawn, what a printer gets, and what is known after each fault.

#![expect(clippy::unwrap_used, reason = "in a test, unwrapping is asserting")]

mod drawing;
mod faults;
mod kinds;
mod languages;
mod outcomes;
mod papers;
mod samples;
mod thousand;
