//! Sentences said aloud: somebody's recording where there is one, else what a speech program makes of the words.
//! It knows folders of clips and a program that speaks, and never a visit, a call or a socket.

mod arabic;
mod clip;
mod clips;
mod espeak;
mod level;
mod mandarin;
mod text;

pub use clip::{BadClip, Clip};
pub use clips::{Clips, Saying, Unsaid};
pub use espeak::{Espeak, SpeechError};
