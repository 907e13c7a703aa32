//! The voice of a board: which call is said when, in which words, and as which sound.
//! It knows nothing of what the screen shows.

pub mod loudness;
mod maker;
pub mod queue;
mod sentence;
#[cfg(test)]
mod spoken;

pub(crate) use self::maker::{Made, Maker};
