//! The rules of a site, pure: it is told time, entropy and identity, returns events, and never acts.
//! It knows neither clock nor file, socket, word of any language or wire format.

pub mod absence;
pub mod answer;
pub mod apply;
pub mod appointment;
pub mod calling;
pub mod capacity;
pub mod command;
pub mod deadline;
pub mod decide;
pub mod desk;
pub mod disruption;
pub mod doors;
pub mod event;
pub mod forecast;
pub mod hours;
pub mod intake;
pub mod invariant;
pub mod learning;
pub mod lease;
pub mod line;
pub mod mediating;
pub mod numbering;
pub mod printing;
pub mod refusal;
mod rules;
pub mod sequencer;
pub mod session;
pub mod site;
pub mod state;
pub mod view;
pub mod visit;
pub mod wait_list;

pub use answer::Answer;
pub use command::{Command, Envelope};
pub use decide::{Advice, decide};
pub use event::{Cause, Event, Recorded};
pub use refusal::Refusal;
pub use sequencer::{Effect, Input, Sequencer};

pub use site::Settings;
pub use state::State;
