//! What a visitor's phone shows: its own visit and nothing of the service.

use avanti_model::{Language, Picture, TicketNumber, Timestamp, VisitId};

use crate::{
    calling,
    state::State,
    visit::{Outcome, Place},
};

/// A visit as its phone shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneView {
    /// The visit's number.
    pub number: TicketNumber,
    /// The visit's picture.
    pub picture: Picture,
    /// The language of its screens.
    pub language: Language,
    /// Where it stands.
    pub stands: Stands,
    /// How often its visitor can step out from here.
    pub breaks_left: u8,
}

/// Where a visit stands, as its phone may know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stands {
    /// It waits, with this many before it.
    Waiting {
        /// Visits before it.
        ahead: u32,
        /// Whether a desk is open that can serve it.
        servable: bool,
    },
    /// It is called to a desk.
    Called {
        /// What is written over the desk.
        desk: String,
        /// When it was called last.
        called_at: Timestamp,
        /// How often it was called.
        calls: u8,
    },
    /// It is being served at a desk.
    Serving {
        /// What is written over the desk.
        desk: String,
    },
    /// It was sent away for a while.
    Away {
        /// What is written over the desk that expects it back; none where its visitor stepped out before the call.
        desk: Option<String>,
        /// When it is expected back.
        back_at: Timestamp,
    },
    /// It is over.
    Over(Outcome),
}

/// A visit as its phone shows it; none where there is no such visit today.
#[must_use]
pub fn view(state: &State, id: VisitId) -> Option<PhoneView> {
    let visit = state.visit(id)?;
    let label = |desk| state.settings.desk(desk).map_or_else(String::new, |(_, desk)| desk.label.clone());
    let stands = match &visit.place {
        // Who waits for a session is called when it begins, and stands in no line.
        Place::Waiting if visit.session().is_some() => Stands::Waiting { ahead: 0, servable: true },
        Place::Waiting => {
            let class = visit.class();
            let by_desks = state.open_desks().any(|(_, desk, agent)| calling::can_serve(desk, agent, &class));
            let servable = by_desks || state.staffing.able(&class).count() > 0;
            Stands::Waiting { ahead: state.ahead(&class, visit.queue_place()), servable }
        }
        Place::Called(call) => Stands::Called { desk: label(&call.desk), called_at: call.last_at, calls: call.calls },
        Place::Serving(call) => Stands::Serving { desk: label(&call.desk) },
        Place::Parked(parked) => Stands::Away { desk: parked.desk.as_ref().map(label), back_at: parked.back_at },
        Place::Over { outcome, .. } => Stands::Over(*outcome),
    };
    let may_go = visit.place == Place::Waiting && visit.session().is_none();
    let breaks_left = if may_go { visit.breaks_left() } else { 0 };
    Some(PhoneView { breaks_left, number: visit.number, picture: visit.picture, language: visit.reads.clone(), stands })
}
