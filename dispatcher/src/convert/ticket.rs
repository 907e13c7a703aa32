//! Tickets and visits in answers to requests.

use avanti_core::{
    State,
    event::TicketIssued,
    site::Rules,
    visit::{Moment, Outcome, Place, Visit, What},
};
use avanti_model::{Timestamp, VisitId};
use avanti_protocol::{
    desk::Reason,
    http::{self, CalledVisit, Forecast, Ticket, VisitHistory},
};
use jiff::tz::TimeZone;

/// A ticket as its visitor gets it.
#[must_use]
pub fn ticket(ticket: &TicketIssued, at: Timestamp, phone_url: String, training: bool, zone: &TimeZone) -> Ticket {
    Ticket {
        visit: ticket.visit.to_string(),
        number: ticket.number.value(),
        picture: super::picture(ticket.picture),
        service: ticket.service.to_string(),
        language: ticket.reads.to_string(),
        issued_at: at.rfc3339(zone),
        ahead: ticket.ahead,
        // It was held against the desks that could serve it, where there were any.
        servable: Some(ticket.basis.is_some() || ticket.session),
        forecast: ticket.forecast.map(forecast),
        back_by: ticket.forecast.and_then(|told| told.return_after()).map(|after| (at + after).rfc3339(zone)),
        phone_url,
        training,
    }
}

/// A forecast as it goes over the wire.
#[must_use]
pub fn forecast(forecast: avanti_core::forecast::Forecast) -> Forecast {
    Forecast { from_minutes: u32::from(forecast.from_minutes), to_minutes: u32::from(forecast.to_minutes) }
}

/// A visit that a desk called, with the reason in the clerk's language.
#[must_use]
pub fn called(visit: &Visit, reason: Reason) -> CalledVisit {
    CalledVisit {
        visit: visit.id.to_string(),
        number: visit.number.value(),
        picture: super::picture(visit.picture),
        language: visit.reads.to_string(),
        speaks: visit.speaks.iter().map(ToString::to_string).collect(),
        party_size: visit.party,
        needs: visit.needs.iter().map(|need| super::desk::need(*need).to_owned()).collect(),
        steps: visit.steps.iter().map(|step| step.service.to_string()).collect(),
        reason,
    }
}

/// A visit with all that happened to it.
#[must_use]
pub fn history(state: &State, id: VisitId, language: &str) -> Option<VisitHistory> {
    let visit = state.visit(id)?;
    let zone = state.settings.zone();
    Some(VisitHistory {
        visit: super::desk::visit_row(state, visit, language, &zone),
        state: standing(&visit.place).to_owned(),
        history: visit.history.iter().map(|each| moment(each, language, &zone, &state.settings.rules)).collect(),
    })
}

fn standing(place: &Place) -> &'static str {
    match place {
        Place::Waiting => "waiting",
        Place::Called(_) => "called",
        Place::Serving(_) => "serving",
        Place::Parked(_) => "away",
        Place::Over { outcome: Outcome::Finished, .. } => "finished",
        Place::Over { outcome: Outcome::Left, .. } => "left",
        Place::Over { outcome: Outcome::Missed, .. } => "missed",
        Place::Over { outcome: Outcome::Unserved, .. } => "unserved",
    }
}

fn moment(moment: &Moment, language: &str, zone: &TimeZone, rules: &Rules) -> http::Moment {
    let what = match moment.what {
        What::Issued => "issued",
        What::Called => "called",
        What::Recalled => "recalled",
        What::Arrived => "arrived",
        What::Missed => "missed",
        What::Finished => "finished",
        What::Left => "left",
        What::Parked => "parked",
        What::Resumed => "resumed",
        What::Returned => "returned",
        What::Transferred => "transferred",
        What::Undone => "undone",
    };
    http::Moment {
        at: moment.at.rfc3339(zone),
        what: what.to_owned(),
        desk: moment.desk.as_ref().map(ToString::to_string),
        agent: moment.agent.as_ref().map(ToString::to_string),
        reason: moment.decision.as_deref().map(|decision| super::reason::reason(decision, language, zone, rules)),
    }
}
