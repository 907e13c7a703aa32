//! What a dispatcher has to tell boards: the differences since it began, each between two places of the journal.
//! A board is told differences only if it stands at one of these places; anywhere else it is given everything.

use std::collections::BTreeSet;

use avanti_core::{State, view::Changes};
use avanti_protocol::{
    board::{BoardChange, BoardView},
    frame::{Delta, ServerFrame, Snapshot},
};
use dispatcher::convert;

/// A dispatcher's end of the board's topic.
#[derive(Debug)]
pub(super) struct Hub {
    epoch: u32,
    seq: u64,
    /// Places at which a batch ended here. Another dispatcher may have ended its batches elsewhere: a difference over
    /// such a place is silent about a call that was made before it and withdrawn after it.
    places: BTreeSet<u64>,
    differences: Vec<(u64, BoardChange)>,
}

/// How far one reader was brought.
#[derive(Debug, Clone, Default)]
pub(super) struct Reader {
    pub(super) epoch: Option<u32>,
    pub(super) seq: Option<u64>,
}

impl Hub {
    pub(super) fn new(epoch: u32, seq: u64) -> Self {
        Self { epoch, seq, places: [seq].into(), differences: Vec::new() }
    }

    /// Takes in what has changed since the last time.
    pub(super) fn publish(&mut self, epoch: u32, state: &State, changes: &Changes) {
        if changes.everything {
            *self = Self::new(epoch, state.seq);
            return;
        }
        self.seq = state.seq;
        self.places.insert(state.seq);
        self.differences.extend(convert::board::change(changes, &state.settings.zone()).map(|change| (state.seq, change)));
    }

    /// The frames that bring a reader up to date; with `beat` at least one.
    pub(super) fn frames(&self, reader: &mut Reader, state: &State, beat: bool) -> Vec<String> {
        let known = reader.seq.filter(|seq| reader.epoch == Some(self.epoch) && self.places.contains(seq));
        let Some(known) = known else {
            *reader = Reader { epoch: Some(self.epoch), seq: Some(state.seq) };
            let view = convert::board::view(state);
            return vec![text(ServerFrame::Snapshot(Snapshot { epoch: self.epoch, seq: state.seq, now: String::new(), view }))];
        };
        let mut from = known;
        let mut deltas: Vec<_> = self.differences.iter().filter(|(to, _)| *to > known).cloned().collect();
        if deltas.is_empty() && beat {
            deltas.push((self.seq, BoardChange::default()));
        }
        let frames = deltas.into_iter().map(|(to, change)| {
            let delta = Delta { from: std::mem::replace(&mut from, to), to, now: String::new(), change };
            text(ServerFrame::Delta(delta))
        });
        let frames = frames.collect();
        reader.seq = Some(from);
        frames
    }
}

fn text(frame: ServerFrame<BoardView, BoardChange>) -> String {
    serde_json::to_string(&frame).expect("frames have text keys and finite numbers only")
}
