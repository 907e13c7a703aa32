//! What a visitor's phone is told.

use avanti_core::{
    State,
    forecast::Forecast,
    view::phone::{self, Stands},
    visit::{Outcome, Visit, What},
};
use avanti_model::VisitId;
use avanti_protocol::phone as wire;

/// A visit as its phone shows it, with what it can be told of its wait; none where there is no such visit today.
#[must_use]
pub fn view(state: &State, id: VisitId, forecast: Option<Forecast>) -> Option<wire::PhoneView> {
    let seen = phone::view(state, id)?;
    let mut view = wire::PhoneView {
        site: super::site::site(state),
        visit: id.to_string(),
        number: seen.number.value(),
        picture: super::picture(seen.picture),
        language: seen.language.to_string(),
        state: wire::Stands::Waiting,
        ahead: None,
        servable: None,
        forecast: forecast.map(super::ticket::forecast),
        desk: None,
        calls: None,
        misses: state.visit(id).filter(|visit| is_missed(visit)).map(|visit| visit.misses),
        back_at: None,
        breaks_left: Some(seen.breaks_left).filter(|left| *left > 0),
    };
    match seen.stands {
        Stands::Waiting { ahead, servable } => {
            view.ahead = Some(ahead);
            view.servable = Some(servable);
        }
        Stands::Called { desk, calls, .. } => {
            view.state = wire::Stands::Called;
            view.desk = Some(desk);
            view.calls = Some(calls);
        }
        Stands::Serving { desk } => {
            view.state = wire::Stands::Serving;
            view.desk = Some(desk);
        }
        Stands::Away { desk, back_at } => {
            view.state = wire::Stands::Away;
            view.desk = desk;
            view.back_at = Some(back_at.rfc3339(&state.settings.zone()));
        }
        Stands::Over(outcome) => {
            view.state = match outcome {
                Outcome::Finished => wire::Stands::Finished,
                Outcome::Left => wire::Stands::Left,
                Outcome::Missed => wire::Stands::Missed,
                Outcome::Unserved => wire::Stands::Unserved,
            };
        }
    }
    Some(view)
}

/// Whether the latest call of a visit was missed: whoever came since is not told that nobody came.
fn is_missed(visit: &Visit) -> bool {
    let met = visit.history.iter().rev().find(|moment| matches!(moment.what, What::Missed | What::Arrived));
    met.is_some_and(|moment| moment.what == What::Missed)
}
