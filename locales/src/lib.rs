//! The words of Avanti in every language: one folder of Fluent files each, embedded in the program.
//! It knows languages, plurals and directions; it must never know visits, desks or how a page is made.

pub mod catalogue;
pub mod check;
pub mod day;
pub mod language;
pub mod message;
pub mod negotiate;
mod opening;
mod outline;
pub mod overlay;
mod picture;
mod plural;
mod resource;
pub mod unwritten;

pub use catalogue::Catalogue;
pub use language::{Direction, Language, Review};
pub use message::{Arg, Phrase, Words, plain};
pub use opening::Opening;
pub use overlay::Overlay;
pub use resource::FileFault;
