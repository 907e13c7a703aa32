//! What must be true of every state. Checked after each event in tests, on replay and on load.

use avanti_model::{Picture, Timestamp, VisitId};

use crate::{
    lease::Fate,
    state::State,
    visit::{Place, Visit},
};

/// A state that cannot be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("after event {seq}: {broken}")]
pub struct Broken {
    /// Sequence number of the last event.
    pub seq: u64,
    /// What is wrong.
    pub broken: String,
}

/// Checks everything that must hold.
///
/// # Errors
/// The first thing that does not.
pub fn check(state: &State) -> Result<(), Broken> {
    let problem = numbers(state).or_else(|| queues(state)).or_else(|| desks(state)).or_else(|| pictures(state)).or_else(|| calls(state));
    let problem = problem.or_else(|| leases(state)).or_else(|| state.wait_list.broken(state));
    problem.map_or(Ok(()), |broken| Err(Broken { seq: state.seq, broken }))
}

fn numbers(state: &State) -> Option<String> {
    if state.numbers.len() != state.visits.len() {
        return Some(format!("{} numbers for {} visits", state.numbers.len(), state.visits.len()));
    }
    for (number, id) in &state.numbers {
        if state.visit(*id).is_none_or(|visit| visit.number != *number) {
            return Some(format!("number {number} is not that of visit {id}"));
        }
        if !number.is_leased() && state.numbering.next.is_some_and(|next| *number >= next) {
            return Some(format!("number {number} was given out before its turn"));
        }
    }
    None
}

fn queues(state: &State) -> Option<String> {
    let waiting = state.visits.values().filter(|visit| visit.place == Place::Waiting);
    let (mut count, mut gathered) = (0, 0);
    for visit in waiting {
        if let Some(session) = visit.session() {
            gathered += 1;
            let held = state.settings.service(&session.service).is_some_and(|service| service.sessions.is_some());
            if !held || !state.gathered.contains(&(session, visit.id)) {
                return Some(format!("visit {} waits for a session that nobody knows of", visit.id));
            }
            continue;
        }
        count += 1;
        let there = state.queues.get(&visit.class()).and_then(|queue| queue.at(visit.queue_place()));
        if there != Some(visit.id) {
            return Some(format!("visit {} waits in no queue", visit.id));
        }
    }
    if gathered != state.gathered.len() {
        return Some(format!("{} are listed as waiting for sessions, {gathered} do", state.gathered.len()));
    }
    if count != state.queues.len() {
        return Some(format!("{} places in queues for {count} who wait", state.queues.len()));
    }
    let parked = state.visits.values().filter(|visit| matches!(visit.place, Place::Parked(_))).count();
    if parked != state.parked.len() || !state.parked.iter().all(|(back_at, id)| is_away(state, *id, *back_at)) {
        return Some(format!("{} are listed as away, {parked} are", state.parked.len()));
    }
    for (class, queue) in state.queues.iter() {
        if class.desk.is_some() && queue.weight.able.count() == 0 {
            return Some(format!("somebody waits for {} at a desk that cannot serve them", class.service));
        }
        if queue.is_empty() {
            return Some(format!("an empty queue for {} is kept", class.service));
        }
        if state.weigh(class) != queue.weight {
            return Some(format!("the queue for {} has a stale weight", class.service));
        }
    }
    None
}

fn is_away(state: &State, id: VisitId, until: Timestamp) -> bool {
    state.visit(id).is_some_and(|visit| matches!(&visit.place, Place::Parked(parked) if parked.back_at == until))
}

fn desks(state: &State) -> Option<String> {
    if *state.staffing != state.gather_staffing() {
        return Some("what the desks can do is not what is known of it".to_owned());
    }
    let mut at_desks = 0;
    for (id, desk) in &state.desks {
        if desk.paused.is_some() && (desk.visit.is_some() || desk.agent.is_none()) {
            return Some(format!("desk {id} pauses with a visit or without an agent"));
        }
        if let Some(held) = &desk.session {
            if desk.visit.is_some() || desk.agent.is_none() || desk.paused.is_some() {
                return Some(format!("desk {id} holds a session beside something else"));
            }
            at_desks += held.visits.len();
            let here = |visit: &VisitId| state.visit(*visit).and_then(|visit| visit.call()).is_some_and(|call| call.desk == *id);
            if let Some(visit) = held.visits.iter().find(|visit| !here(visit)) {
                return Some(format!("desk {id} has visit {visit} in its session, which is not there"));
            }
        }
        let Some(visit) = desk.visit else { continue };
        at_desks += 1;
        if desk.agent.is_none() {
            return Some(format!("desk {id} has a visit and no agent"));
        }
        if state.visit(visit).and_then(|visit| visit.call()).is_none_or(|call| call.desk != *id) {
            return Some(format!("desk {id} has visit {visit}, which is not there"));
        }
    }
    let called = state.visits.values().filter(|visit| visit.call().is_some()).count();
    if at_desks != called {
        return Some(format!("{called} visits are at desks, {at_desks} desks have one"));
    }
    let mut mediators: Vec<_> = state.busy_mediators(None).collect();
    mediators.sort();
    if let Some(pair) = mediators.windows(2).find(|pair| pair[0] == pair[1]) {
        return Some(format!("mediator {} is with two visits", pair[0]));
    }
    let mut agents: Vec<_> = state.desks.values().filter_map(|desk| desk.agent.as_ref().map(|agent| &agent.id)).collect();
    agents.sort();
    agents.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| format!("agent {} is at two desks", pair[0]))
}

fn pictures(state: &State) -> Option<String> {
    let active: Vec<&Visit> = state.visits.values().filter(|visit| visit.is_active()).map(AsRef::as_ref).collect();
    if active.len() > usize::from(Picture::COUNT) {
        return None;
    }
    let mut shown: Vec<(u16, VisitId)> = active.iter().map(|visit| (visit.picture.place(), visit.id)).collect();
    shown.sort_unstable();
    // Pictures run out only above 384 active visits; those handed out then stay shared until one of them is over.
    let shared = shown.windows(2).find(|pair| pair[0].0 == pair[1].0)?;
    let kept_back = usize::try_from(state.numbering.leased).unwrap_or(usize::MAX);
    let crowded = state.numbers.len().saturating_add(kept_back) > usize::from(Picture::COUNT);
    (!crowded).then(|| format!("visits {} and {} show the same picture", shared[0].1, shared[1].1))
}

/// A leased number is handed out by nobody but its kiosk, and each is leased once.
fn leases(state: &State) -> Option<String> {
    let mut ids: Vec<VisitId> = state.leases.values().map(|leased| leased.visit).collect();
    ids.sort_unstable();
    if let Some(pair) = ids.windows(2).find(|pair| pair[0] == pair[1]) {
        return Some(format!("visit {} has two leased numbers", pair[0]));
    }
    if state.numbers.keys().any(|number| number.is_leased() && !state.leases.contains_key(number)) {
        return Some("a number was handed out that nobody had leased".to_owned());
    }
    let mut held = 0;
    for (number, leased) in &state.leases {
        let handed_out = state.numbers.get(number);
        let (is_held, is_out) = (leased.fate == Fate::Held, matches!(leased.fate, Fate::Claimed | Fate::Told));
        held += usize::from(is_held);
        if is_out != handed_out.is_some() || handed_out.is_some_and(|visit| *visit != leased.visit) {
            return Some(format!("the leased number {number} is not that of visit {}", leased.visit));
        }
        if is_held && !state.numbering.is_reserved(Picture::in_turn(leased.turn)) {
            return Some(format!("the picture of the leased number {number} is not kept back"));
        }
    }
    (held != state.numbering.reserved()).then(|| format!("{} pictures are kept back for {held} leased numbers", state.numbering.reserved()))
}

fn calls(state: &State) -> Option<String> {
    state.calls.iter().find_map(|id| match state.visit(*id).map(|visit| &visit.place) {
        Some(Place::Called(_) | Place::Serving(_) | Place::Parked(_) | Place::Over { .. }) => None,
        Some(Place::Waiting) => Some(format!("visit {id} waits and is shown as called")),
        None => Some(format!("visit {id} is shown as called and is not there")),
    })
}
