//! What staff see: desks, and visits of the services that their organisation offers.

use std::{collections::BTreeSet, sync::Arc};

use avanti_model::{DeskId, ServiceId, Timestamp, VisitId};

use crate::{
    calling::{self, ClassQueue},
    desk::{Act, AgentAtDesk, Pause},
    mediating::Needed,
    session::HeldSession,
    state::State,
    visit::{Place, Visit},
};

/// A desk as staff see it.
#[derive(Debug, Clone, PartialEq)]
pub struct DeskRow {
    /// Its id.
    pub id: DeskId,
    /// What is written over it.
    pub label: String,
    /// Whether one can get there without a step.
    pub step_free: bool,
    /// What can be given at it.
    pub services: BTreeSet<ServiceId>,
    /// Who sits there, with which languages.
    pub agent: Option<Arc<AgentAtDesk>>,
    /// The visit that is called to it or served at it.
    pub visit: Option<Arc<Visit>>,
    /// The session that it holds.
    pub session: Option<Arc<HeldSession>>,
    /// Its pause, while it has one.
    pub paused: Option<Pause>,
    /// What it could take back: the act, its visit and its time.
    pub undo: Option<(Act, Option<VisitId>, Timestamp)>,
}

/// A visit as staff see it in the list of those who wait.
#[derive(Debug, Clone, PartialEq)]
pub struct QueueRow {
    /// The visit.
    pub visit: Arc<Visit>,
    /// Its call-by time.
    pub call_by: Timestamp,
    /// How many open desks can serve it.
    pub able: u16,
    /// How it stands with the mediator whom it needs, where it waits for one.
    pub mediator: Option<Needed>,
}

/// All desks of the site.
#[must_use]
pub fn desks(state: &State) -> Vec<DeskRow> {
    state.settings.desks.iter().filter_map(|desk| row(state, &desk.id)).collect()
}

/// One desk.
#[must_use]
pub fn row(state: &State, id: &DeskId) -> Option<DeskRow> {
    let (_, desk) = state.settings.desk(id)?;
    let now = state.desks.get(id);
    let agent = now.and_then(|now| now.agent.clone());
    let visit = now.and_then(|now| now.visit).and_then(|visit| state.visit(visit)).cloned();
    let undo = now.and_then(|now| now.last_act.as_ref()).map(|act| (act.act, act.visit, act.at));
    Some(DeskRow {
        id: id.clone(),
        label: desk.label.clone(),
        step_free: desk.step_free,
        services: desk.services.clone(),
        agent,
        visit,
        session: now.and_then(|now| now.session.clone()),
        paused: now.and_then(|now| now.paused),
        undo,
    })
}

/// Those who wait, and those who are away for a while, in the order of their call-by times.
#[must_use]
pub fn queue(state: &State, services: &BTreeSet<ServiceId>) -> Vec<QueueRow> {
    let mut rows: Vec<QueueRow> = state
        .queues
        .iter()
        .filter(|(class, _)| services.contains(&class.service))
        .flat_map(|(_, queue)| queue.iter().map(move |(place, visit)| (queue, place, visit)))
        .filter_map(|(queue, place, visit)| Some(waiting_row(state, Arc::clone(state.visit(visit)?), queue, place)))
        .chain(
            state
                .gathered
                .iter()
                .filter(|(session, _)| services.contains(&session.service))
                .filter_map(|(_, visit)| away_row(state, *visit)),
        )
        .chain(
            state
                .parked
                .iter()
                .filter_map(|(_, visit)| away_row(state, *visit))
                .filter(|row| services.contains(&row.visit.current().service)),
        )
        .collect();
    rows.sort_by_key(|row| (row.call_by, row.visit.queue_place().reference, row.visit.queue_place().ready));
    rows
}

/// A visit's row in the list; none where it neither waits nor is away for a while.
#[must_use]
pub fn queue_row(state: &State, id: VisitId) -> Option<QueueRow> {
    let visit = state.visit(id)?;
    match visit.place {
        Place::Waiting if visit.session().is_some() => away_row(state, id),
        Place::Waiting => {
            let queue = state.queues.get(&visit.class())?;
            Some(waiting_row(state, Arc::clone(visit), queue, visit.queue_place()))
        }
        Place::Parked(_) => away_row(state, id),
        Place::Called(_) | Place::Serving(_) | Place::Over { .. } => None,
    }
}

fn waiting_row(state: &State, visit: Arc<Visit>, queue: &ClassQueue, place: calling::Place) -> QueueRow {
    let mediator = state.needed_mediator(&visit.class());
    QueueRow { visit, call_by: queue.call_by(place), able: queue.weight.able.count(), mediator }
}

fn away_row(state: &State, id: VisitId) -> Option<QueueRow> {
    let visit = state.visit(id)?;
    let weight = state.weigh(&visit.class());
    let call_by = visit.queue_place().promised - weight.credit;
    Some(QueueRow { visit: Arc::clone(visit), call_by, able: weight.able.count(), mediator: None })
}
