//! What must be true of a world: of each answer when it is heard, and of journal, dispatchers and boards at the end.

use std::collections::{BTreeMap, BTreeSet};

use avanti_core::{Answer, Command, Event, Recorded, State, invariant};
use avanti_journal::memory::MemoryStore;
use avanti_model::RequestKey;
use avanti_protocol::board::BoardRow;
use dispatcher::convert;

use super::{
    board::{Board, Sighting},
    happening::Request,
    shell::{self, Shell},
};

/// Remembers what was said and shown.
#[derive(Debug, Default)]
pub(super) struct Judge {
    /// Which keys were used for which intent.
    intents: BTreeMap<RequestKey, u64>,
    acknowledged: BTreeMap<RequestKey, Answer>,
    /// Acknowledged acts that a restore took back: nothing is expected of them.
    forgiven: BTreeSet<RequestKey>,
    sightings: Vec<Sighting>,
}

impl Judge {
    pub(super) fn asked(&mut self, request: &Request) {
        self.intents.insert(request.key.clone(), request.intent);
    }

    /// An acknowledgement reached its client: the same request is always answered alike.
    pub(super) fn heard(&mut self, request: &Request, answer: &Answer) -> Result<(), String> {
        let key = &request.key;
        // A request that finds nobody, or a desk that is open already, changes nothing, and nothing is remembered of it.
        let unchanged = *answer == Answer::Nobody || matches!(request.command, Command::ReopenDesk { .. });
        if self.forgiven.contains(key) || unchanged {
            return Ok(());
        }
        match self.acknowledged.insert(key.clone(), answer.clone()) {
            Some(before) if before != *answer => Err(format!("{} was answered {before:?} and then {answer:?}", key.as_str())),
            Some(_) | None => Ok(()),
        }
    }

    pub(super) fn saw(&mut self, sightings: Vec<Sighting>) {
        self.sightings.extend(sightings);
    }

    /// An older copy of the journal was restored: what came after it is gone, and nobody is blamed.
    pub(super) fn restored(&mut self, store: &MemoryStore) -> Result<(), String> {
        let kept: BTreeSet<RequestKey> = keys(&events(store)?).map(|(key, _)| key).collect();
        self.forgiven.extend(self.acknowledged.keys().filter(|key| !kept.contains(*key)).cloned());
        self.acknowledged.retain(|key, _| kept.contains(key));
        let seq = store.head().seq;
        self.sightings.retain(|sighting| sighting.seq <= seq);
        Ok(())
    }

    pub(super) fn counts(&self) -> (u64, u64) {
        (self.acknowledged.len() as u64, self.sightings.len() as u64)
    }

    /// The last judgement, when all is calm.
    pub(super) fn conclude(&self, store: &MemoryStore, shells: &[&Shell], boards: &[Board]) -> Result<Vec<Recorded>, String> {
        let journal = events(store)?;
        let (state, rows) = follow(&journal)?;
        self.acts_happened_once(&journal)?;
        numbers_are_unique(&journal)?;
        let hash = state.hash();
        let again = shell::replay(&journal)?.hash();
        let newest = shell::load(store)?.0.hash();
        if hash != again || hash != newest {
            return Err(format!("three replays of one journal: {hash}, {again} and from the newest day {newest}"));
        }
        for shell in shells {
            if shell.settled().hash() != hash {
                return Err(format!("a dispatcher at {} differs from the journal at {}", shell.settled().seq, state.seq));
            }
        }
        self.boards_were_right(&rows)?;
        let expected = convert::board::view(&state).rows;
        for board in boards {
            let known = board.known().ok_or("a board knows nothing")?;
            if known.view.rows != expected || known.seq != state.seq {
                let (at, rows) = (known.seq, &known.view.rows);
                return Err(format!("a board at {at} shows {rows:?}, the state at {} has {expected:?}", state.seq));
            }
        }
        Ok(journal)
    }

    /// No acknowledged act is lost, and none happens twice, however often it was asked for.
    fn acts_happened_once(&self, journal: &[Recorded]) -> Result<(), String> {
        let mut done: BTreeMap<u64, u64> = BTreeMap::new();
        for (key, recorded) in keys(journal) {
            let Some(intent) = self.intents.get(&key) else { continue };
            if let Some(first) = done.insert(*intent, recorded.seq) {
                return Err(format!("intent {intent} happened twice, at {first} and {}", recorded.seq));
            }
        }
        let events: BTreeMap<RequestKey, &Recorded> = keys(journal).collect();
        for (key, answer) in &self.acknowledged {
            let Some(recorded) = events.get(key) else {
                return Err(format!("{} was acknowledged and is lost: {answer:?}", key.as_str()));
            };
            let now = Answer::of(&recorded.event, recorded.at);
            if now != *answer {
                return Err(format!("{} was answered {answer:?}, the journal says {now:?}", key.as_str()));
            }
        }
        Ok(())
    }

    /// Whatever a board showed at a place is what the journal leads to at this place.
    fn boards_were_right(&self, rows: &BTreeMap<u64, Vec<BoardRow>>) -> Result<(), String> {
        for sighting in &self.sightings {
            if rows.get(&sighting.seq) != Some(&sighting.rows) {
                let expected = rows.get(&sighting.seq);
                return Err(format!("at {} a board showed {:?}, right was {expected:?}", sighting.seq, sighting.rows));
            }
        }
        Ok(())
    }
}

fn events(store: &MemoryStore) -> Result<Vec<Recorded>, String> {
    shell::read(&store.read(0, usize::MAX))
}

fn keys(journal: &[Recorded]) -> impl Iterator<Item = (RequestKey, &Recorded)> {
    journal.iter().filter_map(|recorded| Some((recorded.cause.as_ref()?.key.clone(), recorded)))
}

/// Replays event by event, with every invariant checked; what boards should show at each place.
fn follow(journal: &[Recorded]) -> Result<(State, BTreeMap<u64, Vec<BoardRow>>), String> {
    let mut state = shell::replay(&journal[..1])?;
    let mut rows = BTreeMap::from([(state.seq, Vec::new())]);
    for recorded in &journal[1..] {
        state.apply(recorded);
        invariant::check(&state).map_err(|broken| broken.to_string())?;
        rows.insert(state.seq, convert::board::view(&state).rows);
    }
    Ok((state, rows))
}

fn numbers_are_unique(journal: &[Recorded]) -> Result<(), String> {
    let (mut day, mut given) = (None, BTreeSet::new());
    for recorded in journal {
        if let Event::DayOpened(opened) = &recorded.event {
            day = Some(opened.day);
        }
        if let Event::TicketIssued(ticket) = &recorded.event
            && !given.insert((day, ticket.number))
        {
            return Err(format!("number {} was given twice", ticket.number));
        }
    }
    Ok(())
}
