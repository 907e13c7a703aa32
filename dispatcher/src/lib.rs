//! The dispatcher: decides who is next and tells everyone. A shell around the pure core: clocks, sockets, files.

pub mod app;
pub mod calendar;
pub mod cli;
pub mod clock;
pub mod config;
pub mod convert;
mod data_folder;
pub mod engine;
mod entropy;
pub mod http;
pub mod hub;
pub mod journals;
pub mod recordings;
pub mod reminders;
pub mod run;
pub mod shutdown;
pub mod simulated;
pub mod telemetry;
pub mod web;

pub use run::{Dispatcher, Options};
