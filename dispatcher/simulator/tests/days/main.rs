//! Simulated days: what they conserve, what textbooks say of them, and how rules compare.

#![expect(clippy::unwrap_used, reason = "in a test, unwrapping is asserting")]

mod absent;
mod accuracy;
mod conservation;
mod crowds;
mod handing_over;
mod intake;
mod judging;
mod kit;
mod last_come;
mod laws;
mod oracles;
mod rules;
mod staffing;
mod studies;
mod textbook;
mod traces;
