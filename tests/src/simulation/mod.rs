//! A centre in one thread under every fault that a seed can think of: two dispatchers on one journal, kiosks and desks
//! that retry, boards that follow. Core, memory journal, conversion and client session are the real ones; clock, network and chance are not.

mod board;
mod client;
mod dice;
mod fault;
mod happening;
mod hub;
mod judge;
mod line;
mod shell;
mod site;
mod world;
mod writing;

use std::fmt;

/// A mistake built into the world around the real code, which the simulation must find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planted {
    /// None: every seed must pass.
    None,
    /// Who retries does so under a fresh key.
    IdempotencyRemoved,
    /// The journal acknowledges before it is durable.
    SyncSkipped,
    /// The journal writes a batch wherever it ends, not where the writer believes that it ends.
    ConflictIgnored,
}

/// What happened in a run that passed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Report {
    /// Events in the journal.
    pub events: u64,
    /// Acts that were acknowledged.
    pub acknowledged: u64,
    /// Requests that were sent again.
    pub retries: u64,
    /// Appends that met a conflict.
    pub conflicts: u64,
    /// Appends of unknown outcome.
    pub unknown: u64,
    /// Dispatchers that stopped and came back.
    pub crashes: u64,
    /// Records that a crash of the journal took with it.
    pub lost_records: u64,
    /// Restores of an older copy of the journal.
    pub restores: u64,
    /// Views that boards showed.
    pub sightings: u64,
    /// Whether the service day turned.
    pub day_turned: bool,
}

/// A law that was broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The seed that breaks it again.
    pub seed: u64,
    /// The mistake that was built in.
    pub planted: Planted,
    /// When, in milliseconds from the start.
    pub at_ms: u64,
    /// What was broken.
    pub what: String,
}

/// Seeds that once showed a mistake, with what it was. They must pass for ever.
pub const REGRESSIONS: &[(u64, &str)] = &[
    (3, "boards showed the calls of one batch in another order than the state"),
    (765, "a board that turned to the other dispatcher kept a call that was made before its place and withdrawn after it"),
];

/// Plays the world of a seed to its end and judges it.
///
/// # Errors
/// The first law that is broken; the same seed breaks it again.
pub fn run(seed: u64, planted: Planted) -> Result<Report, Failure> {
    let mut world = world::World::new(seed, planted);
    world.play().map_err(|what| Failure { seed, planted, at_ms: world.now_ms, what })
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "seed {} with {:?}, after {} ms: {}", self.seed, self.planted, self.at_ms, self.what)
    }
}

impl std::error::Error for Failure {}
