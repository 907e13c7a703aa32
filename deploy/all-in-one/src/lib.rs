//! A whole centre in one process: dispatcher, kiosk and board, the way a small centre runs.

mod addresses;
mod demo;
mod options;
mod settings;
mod start;

pub use options::Options;
pub use start::run;
