//! The lines between boards and dispatchers: they keep the order of what is sent, and die when something is lost.

use avanti_client::session::Input;

use super::{
    board::{Line, Wish},
    happening::Happening,
    hub::Reader,
    world::World,
};

impl World {
    pub(super) fn board_connects(&mut self, board: usize) {
        let here = &self.boards[board];
        if here.line.is_some() {
            return;
        }
        let dispatcher = here.home % self.seats.len();
        if self.seats[dispatcher].shell.is_none() || self.now_ms < here.cut_until_ms {
            return self.within(400, Happening::BoardConnects(board));
        }
        self.numbers += 1;
        self.boards[board].line = Some(Line { id: self.numbers, dispatcher, reader: None, last_arrival_ms: self.now_ms, dead: false });
        self.tell_board(board, Input::Connected);
    }

    pub(super) fn hello_arrives(&mut self, board: usize, connection: u64, epoch: Option<u32>, after: Option<u64>) {
        let Some(line) = self.boards[board].line.as_mut().filter(|line| line.id == connection) else { return };
        line.reader = Some(Reader { epoch, seq: after });
        let dispatcher = line.dispatcher;
        self.pump(dispatcher, false);
    }

    /// Tells a board's session what happened, and does what it wants.
    pub(super) fn tell_board(&mut self, board: usize, input: Input<'_>) {
        let (sightings, wishes) = self.boards[board].take(self.now_ms, input);
        self.judge.saw(sightings);
        for wish in wishes {
            match wish {
                Wish::Hello { epoch, after } => {
                    if let Some(connection) = self.boards[board].line.as_ref().map(|line| line.id) {
                        self.within(60, Happening::HelloArrives { board, connection, epoch, after });
                    }
                }
                Wish::Reconnect { in_ms } => self.hang_up(board, in_ms),
            }
        }
        if let Some(deadline_ms) = self.boards[board].deadline_ms() {
            self.later(deadline_ms.saturating_sub(self.now_ms), Happening::BoardDeadline { board });
        }
    }

    /// Ends a board's connection; it comes back after a while.
    pub(super) fn hang_up(&mut self, board: usize, in_ms: Option<u64>) {
        if self.boards[board].line.take().is_some() {
            self.tell_board(board, Input::Disconnected);
            let pause = in_ms.unwrap_or_else(|| self.dice.below(400));
            self.later(pause, Happening::BoardConnects(board));
        }
    }

    /// Sends the boards of a dispatcher what they lack.
    pub(super) fn pump(&mut self, dispatcher: usize, beat: bool) {
        let in_trouble = self.in_trouble();
        let Some(shell) = &self.seats[dispatcher].shell else { return };
        let mut sent = Vec::new();
        for (board, here) in self.boards.iter_mut().enumerate() {
            let cut = self.now_ms < here.cut_until_ms;
            let Some(line) = here.line.as_mut().filter(|line| line.dispatcher == dispatcher) else { continue };
            let Some(reader) = &mut line.reader else { continue };
            for text in shell.frames(reader, beat) {
                line.dead |= cut || in_trouble && self.dice.permille(20);
                if line.dead {
                    continue;
                }
                line.last_arrival_ms = line.last_arrival_ms.max(self.now_ms + self.dice.below(60));
                sent.push((line.last_arrival_ms, Happening::FrameArrives { board, connection: line.id, text: text.clone() }));
                if in_trouble && self.dice.permille(20) {
                    sent.push((line.last_arrival_ms, Happening::FrameArrives { board, connection: line.id, text }));
                }
            }
        }
        for (at, frame) in sent {
            self.later(at - self.now_ms, frame);
        }
    }

    pub(super) fn frame_arrives(&mut self, board: usize, connection: u64, text: &str) {
        if self.boards[board].line.as_ref().is_some_and(|line| line.id == connection) {
            self.tell_board(board, Input::Frame(text));
        }
    }
}
