//! What can happen in the world: messages that arrive, timers that ring, faults that strike.

use avanti_core::{Answer, Command, Refusal};
use avanti_journal::{AppendError, Head, memory::OpId};
use avanti_model::{Principal, RequestKey};

/// A request on its way. Every copy of it, sent by whomever to wherever, is the same request.
#[derive(Debug, Clone)]
pub(super) struct Request {
    /// Who waits for the reply.
    pub(super) client: usize,
    /// What they wanted once, however often they ask for it.
    pub(super) intent: u64,
    pub(super) key: RequestKey,
    pub(super) by: Principal,
    pub(super) command: Command,
}

/// Something that happens at a moment.
#[derive(Debug)]
pub(super) enum Happening {
    /// A client looks what it has to do, unless it was woken since.
    ClientWakes { client: usize, ring: u64 },
    /// A request reaches a dispatcher.
    RequestArrives { dispatcher: usize, request: Request },
    /// A reply reaches its client.
    ReplyArrives { request: Request, result: Result<Answer, Refusal> },
    /// An append reaches the journal.
    AppendArrives { dispatcher: usize, life: u32, op: OpId },
    /// The journal's answer reaches the dispatcher.
    AppendAnswered { dispatcher: usize, life: u32, result: Result<Head, AppendError> },
    /// A dispatcher looks at the clock and at what others have written.
    DispatcherLooks { dispatcher: usize, life: u32 },
    /// A dispatcher that asked for it reads the journal again.
    DispatcherReloads { dispatcher: usize, life: u32 },
    /// The journal's machine stops and comes back.
    JournalCrashes,
    /// A dispatcher that was down comes back.
    DispatcherStarts(usize),
    /// A board tries to connect.
    BoardConnects(usize),
    /// A board's hello reaches its dispatcher.
    HelloArrives { board: usize, connection: u64, epoch: Option<u32>, after: Option<u64> },
    /// A frame reaches its board.
    FrameArrives { board: usize, connection: u64, text: String },
    /// A board has heard nothing for too long, perhaps.
    BoardDeadline { board: usize },
    /// The dispatchers' heartbeats are due.
    Heartbeats,
    /// Something goes wrong.
    Fault,
}
