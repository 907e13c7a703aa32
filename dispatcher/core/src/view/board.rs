//! What a board shows of a call: number, picture, desk and language. No service, no priority, no party, no name:
//! there is no place for them.

use avanti_model::{DeskId, Language, Picture, TicketNumber, Timestamp, VisitId};

use crate::{
    state::State,
    visit::{Visit, What},
};

/// A call on a board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardRow {
    /// The visit's number.
    pub number: TicketNumber,
    /// The visit's picture.
    pub picture: Picture,
    /// What is written over the desk.
    pub desk: String,
    /// The language in which the call is written and spoken beside Italian; Italian where the site keeps it discreet.
    pub language: Language,
    /// When it was called last.
    pub called_at: Timestamp,
    /// How often it was called.
    pub calls: u8,
}

/// All calls that are true, latest first.
#[must_use]
pub fn rows(state: &State) -> Vec<BoardRow> {
    state.calls.iter().filter_map(|visit| row(state, *visit)).collect()
}

/// The call of a visit; none where it is not among the latest calls.
#[must_use]
pub fn row(state: &State, id: VisitId) -> Option<BoardRow> {
    if !state.calls.contains(&id) {
        return None;
    }
    let visit = state.visit(id)?;
    // A call stays in sight when the visit is over: its history tells where it was.
    let (desk, called_at, calls) = match visit.call() {
        Some(call) => (call.desk.clone(), call.last_at, call.calls),
        None => last_call(visit)?,
    };
    let (_, desk) = state.settings.desk(&desk)?;
    let language = if state.settings.discreet.contains(&visit.reads) { Language::italian() } else { visit.reads.clone() };
    Some(BoardRow { number: visit.number, picture: visit.picture, desk: desk.label.clone(), language, called_at, calls })
}

/// Where a visit that is over was called last, when, and how often.
fn last_call(visit: &Visit) -> Option<(DeskId, Timestamp, u8)> {
    let call = visit.history.iter().rposition(|moment| moment.what == What::Called)?;
    let desk = visit.history.get(call)?.desk.clone()?;
    let made = visit.history.iter().skip(call).filter(|moment| matches!(moment.what, What::Called | What::Recalled));
    let (calls, last_at) = made.fold((0_u8, visit.issued_at), |(calls, _), moment| (calls.saturating_add(1), moment.at));
    Some((desk, last_at, calls))
}
