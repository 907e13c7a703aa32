//! Handing out tokens along the line before the door.

use avanti_model::limits;

use crate::{event::Event, refusal::Refusal, state::State};

/// The next tokens in the line. Those of a strip that is printed count as handed over when it is, in the order in which they stand on
/// it: before the doors open the number alone decides who came first.
pub(crate) fn hand(state: &State, count: u16) -> Result<Vec<Event>, Refusal> {
    let first = state.next_in_line();
    let end = first + u32::from(count);
    if !(1..=limits::STRIP_MAX).contains(&count) || end > limits::LINE_MAX + 1 {
        return Err(Refusal::NumbersExhausted);
    }
    Ok((first..end).map(|number| Event::TokenHanded { number }).collect())
}
