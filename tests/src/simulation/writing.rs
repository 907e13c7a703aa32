//! Between dispatchers and their journal: starting, looking, writing, and what becomes of a batch on its way.

use avanti_journal::{
    AppendError, JournalError,
    memory::{MemoryStore, OpId, Outcome},
};

use super::{
    Planted,
    happening::Happening,
    shell::{Doing, Shell},
    world::{Flying, World},
};

/// Within so many milliseconds a dispatcher looks again what others have written: seldom enough that it finds several
/// batches at once.
const LOOKS_WITHIN_MS: u64 = 700;

impl World {
    pub(super) fn append_arrives(&mut self, dispatcher: usize, life: u32, op: OpId) {
        let Some(flying) = self.flying.remove(&op) else { return };
        let outcome = self.outcome();
        if outcome == Outcome::ReplyLostUnsynced && self.dice.permille(500) {
            // A journal that does not answer is often about to stop.
            let soon = self.dice.below(60);
            self.later(soon, Happening::JournalCrashes);
        }
        let result = if self.planted == Planted::ConflictIgnored {
            self.store.append(self.store.head(), flying.entries, outcome)
        } else {
            self.store.complete(op, outcome).expect("it is on its way")
        };
        match &result {
            Err(AppendError::Conflict { .. }) => {
                self.report.conflicts += 1;
                self.before_a_read();
            }
            Err(AppendError::Unknown(_)) => self.report.unknown += 1,
            Ok(_) | Err(AppendError::Diverged { .. } | AppendError::NotWritten(_)) => {}
        }
        self.within(30, Happening::AppendAnswered { dispatcher, life, result });
    }

    fn outcome(&mut self) -> Outcome {
        let throw = self.dice.below(100);
        match throw {
            _ if self.planted == Planted::SyncSkipped => Outcome::SyncLied,
            _ if !self.in_trouble() => Outcome::Acknowledged,
            0..5 => Outcome::ReplyLost,
            5..10 => Outcome::ReplyLostUnsynced,
            10..14 => Outcome::NotWritten,
            14..18 => Outcome::RequestLost,
            18.. => Outcome::Acknowledged,
        }
    }

    /// What a journal lets anybody read it has made durable before, so that nobody builds on what may be lost.
    pub(super) fn before_a_read(&mut self) {
        if self.planted != Planted::SyncSkipped {
            self.store.sync();
        }
    }

    pub(super) fn dispatcher_looks(&mut self, dispatcher: usize, life: u32) -> Result<(), String> {
        if self.seats[dispatcher].shell.as_ref().is_some_and(|shell| shell.head != self.store.head()) {
            self.before_a_read();
        }
        let now = self.clock(dispatcher);
        self.with_shell(dispatcher, |shell, store| shell.look(store, now))?;
        self.looks_soon(dispatcher, life);
        Ok(())
    }

    pub(super) fn dispatcher_starts(&mut self, dispatcher: usize) -> Result<(), String> {
        if self.seats[dispatcher].shell.is_some() {
            return Ok(());
        }
        self.before_a_read();
        let seat = &mut self.seats[dispatcher];
        seat.shell = Some(Shell::start(&self.store)?);
        let life = seat.life;
        self.looks_soon(dispatcher, life);
        Ok(())
    }

    /// Lets a dispatcher that is up do something, and carries out what comes of it.
    pub(super) fn with_shell(
        &mut self,
        dispatcher: usize,
        act: impl FnOnce(&mut Shell, &MemoryStore) -> Result<Vec<Doing>, String>,
    ) -> Result<(), String> {
        let seat = &mut self.seats[dispatcher];
        let life = seat.life;
        let Some(shell) = &mut seat.shell else { return Ok(()) };
        for doing in act(shell, &self.store)? {
            match doing {
                Doing::Append(expected, entries) => {
                    let op = self.store.submit(expected, entries.clone());
                    self.flying.insert(op, Flying { dispatcher, life, entries });
                    self.within(40, Happening::AppendArrives { dispatcher, life, op });
                }
                Doing::Reply(request, result) => {
                    for _ in 0..self.copies() {
                        self.within(150, Happening::ReplyArrives { request: request.clone(), result: result.clone() });
                    }
                }
                Doing::Reload => self.within(200, Happening::DispatcherReloads { dispatcher, life }),
            }
        }
        self.pump(dispatcher, false);
        Ok(())
    }

    /// Stops a dispatcher as a loss of power does.
    pub(super) fn stop(&mut self, dispatcher: usize) {
        let seat = &mut self.seats[dispatcher];
        seat.shell = None;
        seat.life += 1;
        self.report.crashes += 1;
        for board in 0..self.boards.len() {
            if self.boards[board].line.as_ref().is_some_and(|line| line.dispatcher == dispatcher) {
                self.hang_up(board, None);
            }
        }
        let pause = self.dice.below(2_500);
        self.later(pause, Happening::DispatcherStarts(dispatcher));
    }

    /// Tells those whose append was lost with the journal that nobody knows.
    pub(super) fn appends_are_lost(&mut self) {
        for Flying { dispatcher, life, .. } in std::mem::take(&mut self.flying).into_values() {
            let unknown = AppendError::Unknown(JournalError::Store("the journal stopped".to_owned()));
            self.within(200, Happening::AppendAnswered { dispatcher, life, result: Err(unknown) });
        }
    }

    fn looks_soon(&mut self, dispatcher: usize, life: u32) {
        let in_ms = self.dice.below(LOOKS_WITHIN_MS);
        self.later(in_ms, Happening::DispatcherLooks { dispatcher, life });
    }
}
