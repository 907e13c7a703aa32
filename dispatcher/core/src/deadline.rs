//! Deadlines as data: what comes due by itself, and the events it proposes. Anyone may propose a due event;
//! who comes second finds that nothing is due any more.

use std::{collections::BTreeMap, sync::Arc};

use avanti_model::{AppointmentId, DeskId, ServiceDay, Span, TicketNumber, Timestamp, VisitId, limits};

use crate::{
    appointment::Appointment,
    desk::DeskState,
    doors::{self, Turn},
    event::{DayOpened, Event, FORMAT, KeptRequest, SessionEvent},
    forecast::{Forecaster, Weights},
    learning::Learnt,
    session::HeldSession,
    site::Settings,
    state::State,
    visit::Place,
    wait_list::{Entry, offers},
};

/// When the next deadline comes due.
#[must_use]
pub fn next_deadline(state: &State) -> Option<Timestamp> {
    if state.day.over {
        return Some(state.at);
    }
    let returns = state.parked.get_min().map(|(at, _)| *at);
    let desks =
        state.desks.iter().flat_map(|(_, desk)| [repeat_at(state, desk), away_at(desk), session_at(state, desk)].into_iter().flatten());
    let doors = state.next_turn().map(|(Turn::Open(at) | Turn::Close(at))| at);
    let offers = state.wait_list.next_deadline(state.at);
    let prints = state.printing.next_deadline();
    doors
        .into_iter()
        .chain(returns)
        .chain(prints)
        .chain(desks)
        .chain(offers)
        .chain(state.mediators_change_at())
        .chain([state.day.ends_at])
        .min()
}

/// What is due at a moment; nothing where no deadline has passed.
#[must_use]
pub fn due(state: &State, at: Timestamp) -> Vec<Event> {
    if next_deadline(state).is_none_or(|deadline| at < deadline) {
        return Vec::new();
    }
    if state.day.over {
        return vec![next_day(state, at, state.day.training)];
    }
    if at >= state.day.ends_at {
        return turn_of_day(state, at, state.day.training);
    }
    let passed = |deadline: Option<Timestamp>| deadline.is_some_and(|deadline| deadline <= at);
    let mut events = Vec::new();
    match state.next_turn() {
        Some(Turn::Open(opens_at)) if opens_at <= at => events.push(Event::IntakeOpened),
        Some(Turn::Close(closes_at)) if closes_at <= at => events.push(Event::IntakeClosed),
        Some(Turn::Open(_) | Turn::Close(_)) | None => {}
    }
    if passed(state.mediators_change_at()) {
        events.push(Event::MediatorsThere { there: state.mediators_at(at) });
    }
    for (id, desk) in &state.desks {
        if let Some(visit) = desk.visit.filter(|_| passed(repeat_at(state, desk))) {
            events.push(Event::VisitRecalled { desk: id.clone(), visit });
        }
        if let Some(held) = desk.session.as_deref().filter(|_| passed(session_at(state, desk))) {
            events.push(of_session(state, id, held, at));
        }
        if passed(away_at(desk)) {
            events.push(Event::DeskAway { desk: id.clone() });
        }
    }
    events.extend(state.parked.iter().take_while(|(back_at, _)| *back_at <= at).map(|(_, visit)| Event::VisitReturned { visit: *visit }));
    events.extend(state.printing.lapsed(at).map(Event::Print));
    events.extend(state.wait_list.lapsed(at).map(Event::WaitList));
    // Places are offered on what is true after all the rest.
    if events.is_empty() && state.wait_list.wants_a_look() {
        events.push(Event::WaitList(offers::look(state, at)));
    }
    events
}

/// When a desk's call is repeated by itself, as long as nobody has answered it.
fn repeat_at(state: &State, desk: &DeskState) -> Option<Timestamp> {
    let Place::Called(call) = &state.visit(desk.visit?)?.place else { return None };
    let rules = &state.settings.rules;
    (call.calls <= rules.repeats).then(|| call.last_at + Span::from_millis(i64::from(rules.repeat_seconds) * 1000))
}

/// When a desk's session calls again those who have not come, or its roll-call closes.
fn session_at(state: &State, desk: &DeskState) -> Option<Timestamp> {
    let held = desk.session.as_deref()?;
    let recall = state.session_recall(held).map(|(at, _)| at);
    recall.into_iter().chain(state.roll_call_closes(held)).min()
}

fn of_session(state: &State, desk: &DeskId, held: &HeldSession, at: Timestamp) -> Event {
    if state.roll_call_closes(held).is_some_and(|closes| closes <= at) {
        let missed = if state.is_roll_called(held) { state.unmarked(held).map(|visit| visit.id).collect() } else { Vec::new() };
        return Event::Session { desk: desk.clone(), happened: SessionEvent::RollCallClosed { missed } };
    }
    let visits = state.session_recall(held).map(|(_, visits)| visits).unwrap_or_default();
    Event::Session { desk: desk.clone(), happened: SessionEvent::Recalled { visits } }
}

/// When a desk's pause has lasted so long that nobody counts on it any more.
fn away_at(desk: &DeskState) -> Option<Timestamp> {
    let pause = desk.paused.filter(|pause| !pause.away)?;
    Some(pause.since + Span::from_millis(limits::PAUSE_COUNTED_MS))
}

/// Ends the day that a state is in and begins the one that a moment is in, which may be the same.
#[must_use]
pub fn turn_of_day(state: &State, at: Timestamp, training: bool) -> Vec<Event> {
    let unserved: Vec<VisitId> = state.visits.values().filter(|visit| visit.is_active()).map(|visit| visit.id).collect();
    vec![Event::DayClosed { unserved }, next_day(state, at, training)]
}

/// The first event of an empty journal.
#[must_use]
pub fn genesis(settings: Arc<Settings>, key_fingerprint: String, training: bool, at: Timestamp) -> Event {
    let day = ServiceDay::of(at, &settings.zone());
    Event::DayOpened(Box::new(opening(settings, day, key_fingerprint, training)))
}

fn next_day(state: &State, at: Timestamp, training: bool) -> Event {
    let settings = Arc::clone(&state.settings);
    let day = ServiceDay::of(at, &settings.zone()).max(state.day.day);
    let mut opened = opening(settings, day, state.day.key_fingerprint.clone(), training);
    if day == state.day.day {
        opened.next_number = state.numbering.next;
        opened.leased = state.numbering.leased;
    }
    opened.picture_turn = state.numbering.turn;
    opened.learnt = Learnt::after(state);
    opened.laws = opened.learnt.laws(&opened.settings);
    opened.weights = if state.day.training { state.day.weights.clone() } else { Forecaster::of(state).weights() };
    opened.appointments = still_known(state, day, training);
    let still_there = |id: &AppointmentId| opened.appointments.iter().any(|own| own.id == *id && opened.starts_at <= own.slot);
    let stays = |id: &AppointmentId, entry: &Entry| match &entry.waiting {
        Some(waiting) => opened.starts_at < waiting.until && (training || !waiting.training),
        None => still_there(id),
    };
    opened.wait_list = state.wait_list.entries().filter(|(id, own)| stays(id, own)).map(|(id, own)| (*id, own.clone())).collect();
    opened.absences =
        state.absences.iter().filter(|(_, absence)| opened.starts_at < absence.to).map(|(id, own)| (*id, Arc::clone(own))).collect();
    if !training {
        let closed = doors::without(opened.openings(), &state.closures());
        opened.open(closed);
    }
    opened.requests = still_answered(state, day);
    Event::DayOpened(Box::new(opened))
}

/// The appointments that a day takes along: those to come and those of the last days, of training in training alone.
fn still_known(state: &State, day: ServiceDay, training: bool) -> Vec<Arc<Appointment>> {
    let first = day.starts_at(&state.settings.zone()) - Span::from_minutes(limits::APPOINTMENT_KEPT_DAYS * 24 * 60);
    let kept = state.appointments.values().filter(|own| first <= own.slot && (training || !own.training));
    kept.cloned().collect()
}

/// The requests whose answer is repeated on the next day: those of the day before it, the newest of them where they are
/// more than one record can hold.
fn still_answered(state: &State, day: ServiceDay) -> Vec<KeptRequest> {
    let yesterday = day.date().yesterday().map_or(day, ServiceDay::of_date);
    let mut kept: Vec<&Arc<KeptRequest>> = state.requests.values().filter(|kept| kept.day >= yesterday).collect();
    kept.sort_unstable_by_key(|kept| kept.seq);
    let first = kept.len().saturating_sub(limits::CARRIED_REQUESTS_MAX);
    kept[first..].iter().map(|kept| KeptRequest::clone(kept)).collect()
}

fn opening(settings: Arc<Settings>, day: ServiceDay, key_fingerprint: String, training: bool) -> DayOpened {
    let zone = settings.zone();
    let openings = doors::by_settings(&settings, day.date());
    DayOpened {
        day,
        starts_at: day.starts_at(&zone),
        ends_at: day.ends_at(&zone),
        opens_at: openings.first().map(|first| first.opens_at),
        closes_at: openings.last().map(|last| last.closes_at),
        openings: if openings.len() > 1 { openings } else { Vec::new() },
        training,
        next_number: Some(TicketNumber::FIRST),
        leased: 0,
        picture_turn: 0,
        estimates: BTreeMap::new(),
        laws: Learnt::default().laws(&settings),
        learnt: Learnt::default(),
        weights: Weights::default(),
        format: FORMAT,
        key_fingerprint,
        settings,
        appointments: Vec::new(),
        absences: BTreeMap::new(),
        wait_list: BTreeMap::new(),
        requests: Vec::new(),
    }
}
