//! What staff are told: of visits only those of the services that they may see.

use std::collections::{BTreeMap, BTreeSet};

use avanti_core::{
    State,
    view::{Changes, desk},
    visit::{Need, Place, Visit},
};
use avanti_model::{DeviceId, ServiceId, Span, Timestamp, limits};
use avanti_protocol::desk::{Agent, Away, Call, DeskChange, DeskRow, DeskSession, DeskState, DeskView, Pause, Undo, VisitRow};
use jiff::tz::TimeZone;

use crate::hub::HelpCall;

/// Who is told: what they may see and in which language reasons are put to them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Audience {
    /// The services whose visits they may see.
    pub services: BTreeSet<ServiceId>,
    /// Tag of their language.
    pub language: String,
}

/// Everything a desk screen shows to an audience.
#[must_use]
pub fn view(state: &State, audience: &Audience) -> DeskView {
    let zone = state.settings.zone();
    let services = &audience.services;
    DeskView {
        site: super::site::site(state),
        desks: desk::desks(state).iter().map(|row| desk_row(state, row, audience, &zone)).collect(),
        queue: desk::queue(state, services).iter().map(|row| queue_row(state, row, audience, &zone)).collect(),
        services: names(state, services),
        prints: super::print::rows(state, services),
    }
}

/// What has changed for an audience; none where nothing has.
#[must_use]
pub fn change(state: &State, changes: &Changes, audience: &Audience, zone: &TimeZone) -> Option<DeskChange> {
    let mut change = DeskChange::default();
    for id in &changes.visits {
        let Some(visit) = state.visit(*id).filter(|visit| audience.services.contains(&visit.current().service)) else {
            // Who went to a service that is not theirs to see is gone for those who saw the visit before.
            if changes.moved.get(id).is_some_and(|left| audience.services.contains(left)) {
                change.gone.push(id.to_string());
            }
            continue;
        };
        match desk::queue_row(state, *id) {
            Some(row) => change.queue.push(queue_row(state, &row, audience, zone)),
            None => change.gone.push(visit.id.to_string()),
        }
    }
    if changes.weights {
        // When a desk opens or closes, every call-by time may move.
        change.desks = desk::desks(state).iter().map(|row| desk_row(state, row, audience, zone)).collect();
        change.queue = desk::queue(state, &audience.services).iter().map(|row| queue_row(state, row, audience, zone)).collect();
    } else {
        let touched = changes.desks.iter().filter_map(|id| desk::row(state, id));
        change.desks = touched.map(|row| desk_row(state, &row, audience, zone)).collect();
    }
    if changes.prints {
        change.prints = super::print::rows(state, &audience.services);
    }
    let nothing = change.prints.is_empty() && change.desks.is_empty() && change.queue.is_empty() && change.gone.is_empty();
    (!nothing).then_some(change)
}

/// A desk by its id, as an audience sees it.
#[must_use]
pub fn one(state: &State, id: &avanti_model::DeskId, audience: &Audience) -> Option<DeskRow> {
    desk::row(state, id).map(|row| desk_row(state, &row, audience, &state.settings.zone()))
}

/// A visit, with the call-by time that it has in the list or was called by.
#[must_use]
pub fn visit_row(state: &State, visit: &Visit, language: &str, zone: &TimeZone) -> VisitRow {
    let place = visit.queue_place();
    let (call_by, able) = match (visit.call(), state.queues.get(&visit.class())) {
        (Some(call), _) => (call.decision.call_by, call.decision.able),
        (None, Some(queue)) => (queue.call_by(place), queue.weight.able.count()),
        (None, None) => (place.promised, 0),
    };
    row(state, visit, call_by, able, language, zone)
}

/// The name of a need on the wire.
#[must_use]
pub fn need(need: Need) -> &'static str {
    match need {
        Need::StepFree => "step_free",
        Need::MoreTime => "more_time",
        Need::FetchMe => "fetch_me",
        Need::QuietPlace => "quiet_place",
        Need::Priority => "priority",
    }
}

fn names(state: &State, services: &BTreeSet<ServiceId>) -> BTreeMap<String, BTreeMap<String, String>> {
    let seen = state.settings.services.iter().filter(|service| services.contains(&service.id));
    seen.map(|service| {
        let names = service.names.iter().map(|(language, name)| (language.to_string(), name.clone())).collect();
        (service.id.to_string(), names)
    })
    .collect()
}

fn desk_row(state: &State, row: &desk::DeskRow, audience: &Audience, zone: &TimeZone) -> DeskRow {
    let texts = |items: &BTreeSet<ServiceId>| items.iter().map(ToString::to_string).collect::<Vec<_>>();
    let stands = match (&row.agent, row.visit.as_ref().map(|visit| &visit.place)) {
        (None, _) => DeskState::Closed,
        (Some(_), _) if row.paused.is_some() => DeskState::Paused,
        (Some(_), _) if row.session.is_some() => DeskState::Session,
        (Some(_), Some(Place::Called(_))) => DeskState::Called,
        (Some(_), Some(Place::Serving(_))) => DeskState::Serving,
        (Some(_), Some(Place::Waiting | Place::Parked(_) | Place::Over { .. }) | None) => DeskState::Idle,
    };
    let visible = row.visit.as_ref().filter(|visit| audience.services.contains(&visit.current().service));
    DeskRow {
        id: row.id.to_string(),
        label: row.label.clone(),
        step_free: row.step_free,
        services: texts(&row.services),
        agent: row.agent.as_ref().map(|agent| Agent {
            id: agent.id.to_string(),
            languages: agent.languages.iter().map(ToString::to_string).collect(),
            services: texts(&agent.services),
        }),
        state: stands,
        pause: row.paused.map(|pause| Pause {
            reason: super::reason::pause(pause.reason).to_owned(),
            since: pause.since.rfc3339(zone),
            away: pause.away,
        }),
        session: row.session.as_ref().filter(|held| audience.services.contains(&held.session.service)).map(|held| {
            let present =
                held.visits.iter().filter_map(|visit| state.visit(*visit)).filter(|visit| matches!(visit.place, Place::Serving(_)));
            let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            let present = present.count();
            DeskSession {
                service: held.session.service.to_string(),
                slot: held.session.slot.rfc3339(zone),
                ends_at: held.ends_at.rfc3339(zone),
                called: count(held.visits.len() - present),
                present: count(present),
            }
        }),
        visit: visible.map(|visit| visit_row(state, visit, &audience.language, zone)),
        undo: row.undo.as_ref().and_then(|(act, visit, at)| {
            // A visit that was passed on is still this desk's to take back.
            let visit = (*visit)?;
            let undone = state.visit(visit).filter(|visit| visit.steps.iter().any(|step| audience.services.contains(&step.service)))?;
            Some(Undo {
                act: super::reason::act(*act).to_owned(),
                visit: visit.to_string(),
                number: undone.number.value(),
                at: at.rfc3339(zone),
                until: (*at + Span::from_millis(limits::UNDO_WINDOW_MS)).rfc3339(zone),
            })
        }),
    }
}

fn queue_row(state: &State, queued: &desk::QueueRow, audience: &Audience, zone: &TimeZone) -> VisitRow {
    let mediator = queued.mediator.map(|needed| super::reason::mediator(needed).to_owned());
    VisitRow { mediator, ..row(state, &queued.visit, queued.call_by, queued.able, &audience.language, zone) }
}

fn row(state: &State, visit: &Visit, call_by: Timestamp, able: u16, language: &str, zone: &TimeZone) -> VisitRow {
    VisitRow {
        visit: visit.id.to_string(),
        number: visit.number.value(),
        picture: super::picture(visit.picture),
        service: visit.current().service.to_string(),
        language: visit.reads.to_string(),
        speaks: visit.speaks.iter().map(ToString::to_string).collect(),
        party_size: visit.party,
        needs: visit.needs.iter().map(|each| need(*each).to_owned()).collect(),
        issued_at: visit.issued_at.rfc3339(zone),
        reference: visit.current().reference.rfc3339(zone),
        call_by: call_by.rfc3339(zone),
        group: super::reason::group(visit.current().group).to_owned(),
        slot: visit.slot.map(|slot| slot.rfc3339(zone)),
        told: visit.forecast.map(super::ticket::forecast),
        misses: visit.misses,
        able_desks: able,
        mediator: None,
        only_desk: visit.current().desk.as_ref().map(ToString::to_string),
        away: match &visit.place {
            Place::Parked(parked) => Some(Away {
                desk: parked.desk.as_ref().map(ToString::to_string),
                since: parked.at.rfc3339(zone),
                back_at: parked.back_at.rfc3339(zone),
            }),
            Place::Waiting | Place::Called(_) | Place::Serving(_) | Place::Over { .. } => None,
        },
        call: visit.call().map(|call| Call {
            mediator: call.mediator.as_ref().map(|id| state.mediator_label(id).to_owned()),
            called_at: call.at.rfc3339(zone),
            arrived_at: call.arrived_at.map(|at| at.rfc3339(zone)),
            calls: call.calls,
            ask_at: call.arrived_at.is_none().then(|| ask_at(state, visit, call.at).rfc3339(zone)),
            reason: super::reason::reason(&call.decision, language, zone, &state.settings.rules),
        }),
    }
}

/// When the desk is asked whether a called visitor came: whoever needs more time gets a minute more.
fn ask_at(state: &State, visit: &Visit, called_at: Timestamp) -> Timestamp {
    const MORE_TIME_SECONDS: i64 = 60;
    let more = if visit.needs.contains(&Need::MoreTime) { MORE_TIME_SECONDS } else { 0 };
    called_at + Span::from_millis((i64::from(state.settings.rules.ask_seconds) + more) * 1000)
}

/// Who waits for help at kiosks.
#[must_use]
pub fn help(calls: Vec<(&DeviceId, &HelpCall)>, zone: &TimeZone) -> avanti_protocol::desk::HelpCalls {
    let call = |(device, call): (&DeviceId, &HelpCall)| avanti_protocol::desk::HelpCall {
        device: device.to_string(),
        name: call.name.clone(),
        place: call.place.clone(),
        since: call.since.rfc3339(zone),
    };
    avanti_protocol::desk::HelpCalls { calls: calls.into_iter().map(call).collect() }
}
