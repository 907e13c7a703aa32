//! What visitors do about their own visit while they wait: step out for a while, be back, read another language.

use avanti_model::{Language, Principal, Span, Timestamp, VisitId, limits};

use crate::{
    event::Event,
    refusal::Refusal,
    state::State,
    visit::{Place, Visit},
};

/// The visit keeps its place and is not called until it is back, or its time is up.
pub(crate) fn step_out(state: &State, at: Timestamp, by: &Principal, id: VisitId) -> Result<Vec<Event>, Refusal> {
    let visit = own(state, by, id)?;
    match &visit.place {
        Place::Waiting => {}
        Place::Called(_) | Place::Serving(_) => return Err(Refusal::VisitAtDesk),
        Place::Parked(_) => return Err(Refusal::NoBreakLeft),
        Place::Over { .. } => return Err(Refusal::VisitOver),
    }
    // A session begins for all at once, and waits for nobody.
    if visit.breaks_left() == 0 || visit.session().is_some() {
        return Err(Refusal::NoBreakLeft);
    }
    let back_at = at + Span::from_minutes(i64::from(limits::BREAK_MINUTES));
    Ok(vec![Event::VisitSteppedOut { visit: id, back_at }])
}

/// The visit waits again, with its old place. To say so twice changes nothing.
pub(crate) fn come_back(state: &State, by: &Principal, id: VisitId) -> Result<Vec<Event>, Refusal> {
    let visit = own(state, by, id)?;
    match &visit.place {
        Place::Parked(parked) if parked.desk.is_none() => Ok(vec![Event::VisitReturned { visit: id }]),
        // Whom a desk has sent away is back when they stand there.
        Place::Parked(_) => Err(Refusal::NotParked),
        Place::Waiting | Place::Called(_) | Place::Serving(_) => Ok(Vec::new()),
        Place::Over { .. } => Err(Refusal::VisitOver),
    }
}

/// The visit's screens, and what is said of it aloud, are in another language. Who can serve it stays as it is.
pub(crate) fn choose_language(state: &State, by: &Principal, id: VisitId, language: &Language) -> Result<Vec<Event>, Refusal> {
    let visit = own(state, by, id)?;
    if !visit.is_active() {
        return Err(Refusal::VisitOver);
    }
    if !state.settings.languages.contains(language) {
        return Err(Refusal::UnknownLanguage(language.clone()));
    }
    if visit.reads == *language {
        return Ok(Vec::new());
    }
    Ok(vec![Event::LanguageChosen { visit: id, language: language.clone() }])
}

/// A visit that the caller may act for: its visitor, or staff.
fn own<'s>(state: &'s State, by: &Principal, id: VisitId) -> Result<&'s Visit, Refusal> {
    let may = match by {
        Principal::Site | Principal::Agent(_) => true,
        Principal::Phone(own) => *own == id,
        Principal::Device(_) | Principal::Public => false,
    };
    state.visit(id).map(AsRef::as_ref).filter(|_| may).ok_or(Refusal::UnknownVisit(id))
}
