//! Handing out tokens along the line before the door.

use avanti_model::limits;

use crate::{event::Event, refusal::Refusal, state::State};

/// The next token in the line.
pub(crate) fn hand(state: &State) -> Result<Vec<Event>, Refusal> {
    let number = state.next_in_line();
    if number > limits::LINE_MAX {
        return Err(Refusal::NumbersExhausted);
    }
    Ok(vec![Event::TokenHanded { number }])
}
