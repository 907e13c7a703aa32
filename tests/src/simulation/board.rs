//! A board: the real session of the client, on a line that can break.

use avanti_client::{
    BoardTopic,
    session::{Input, Known, Output, Session, Update},
};
use avanti_protocol::board::{BoardRow, BoardView};

use super::hub::Reader;

/// A board and its line.
#[derive(Debug)]
pub(super) struct Board {
    session: Session<BoardTopic>,
    pub(super) line: Option<Line>,
    /// The dispatcher that it turns to.
    pub(super) home: usize,
    /// Until then a line dies when something is sent on it.
    pub(super) cut_until_ms: u64,
}

/// An open connection, seen from both ends.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) id: u64,
    pub(super) dispatcher: usize,
    /// The dispatcher's end, once hello was said.
    pub(super) reader: Option<Reader>,
    /// A line keeps the order of what is sent on it,
    pub(super) last_arrival_ms: u64,
    /// and once something was lost on it, nothing more arrives.
    pub(super) dead: bool,
}

/// What a board showed at a place of the journal.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sighting {
    pub(super) epoch: u32,
    pub(super) seq: u64,
    pub(super) rows: Vec<BoardRow>,
}

/// What the board's end of the line wants.
#[derive(Debug)]
pub(super) enum Wish {
    /// Send hello.
    Hello { epoch: Option<u32>, after: Option<u64> },
    /// End the connection and try again.
    Reconnect { in_ms: Option<u64> },
}

impl Board {
    pub(super) fn new(home: usize) -> Self {
        Self { session: Session::new(None), line: None, home, cut_until_ms: 0 }
    }

    /// Forgets everything, as one that is switched off and on again.
    pub(super) fn restart(&mut self) {
        self.session = Session::new(None);
    }

    pub(super) fn known(&self) -> Option<&Known<BoardView>> {
        self.session.known()
    }

    pub(super) fn deadline_ms(&self) -> Option<u64> {
        self.session.deadline_ms()
    }

    /// Takes in what happened; what it now shows and what it wants.
    pub(super) fn take(&mut self, now_ms: u64, input: Input<'_>) -> (Vec<Sighting>, Vec<Wish>) {
        let (mut sightings, mut wishes) = (Vec::new(), Vec::new());
        for output in self.session.take(now_ms, input) {
            match output {
                Output::Hello(hello) => wishes.push(Wish::Hello { epoch: hello.epoch, after: hello.after }),
                Output::Drop { reconnect_in_ms } => wishes.push(Wish::Reconnect { in_ms: reconnect_in_ms }),
                Output::Deliver(Update::Snapshot { .. } | Update::Change { .. } | Update::Heartbeat { .. }) => {
                    let known = self.session.known();
                    sightings.extend(known.map(|known| Sighting { epoch: known.epoch, seq: known.seq, rows: known.view.rows.clone() }));
                }
                Output::Deliver(Update::Link(_)) => {}
            }
        }
        (sightings, wishes)
    }
}
