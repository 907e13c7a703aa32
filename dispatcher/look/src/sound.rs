//! How a call sounds, the same on boards and phones, as a script to be served.
//! It does not know when it sounds: each page has its own rules for that.

/// A module with one function, `strike(audio)`.
pub const TONES_JS: &str = include_str!("../scripts/tones.js");
