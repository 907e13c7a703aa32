//! The printer's insides: paper, sensors and what waits for them. Pure: bytes and sockets are its owner's.
//! As in a real printer, a job that meets a trouble waits inside and comes out when the trouble is mended.

use std::{
    collections::{BTreeSet, VecDeque},
    path::PathBuf,
    time::Instant,
};

use kiosk::ticket::{Bitmap, png};

use super::command::{Command, Topic};

/// What can be the matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trouble {
    /// The roll is at its end: nothing is printed, questions are answered.
    PaperOut,
    /// The roll ends soon: everything is printed.
    PaperNearEnd,
    /// The cover is open: nothing is printed, questions are answered.
    CoverOpen,
    /// It takes bytes and neither prints nor answers.
    Silent,
    /// It prints and says how it is, but never that a job is done.
    NeverDone,
    /// It reads only when it is let: see `let_read`.
    Slow,
    /// Nothing listens at its address.
    Gone,
    /// What it answers is noise.
    Garbage,
}

/// State of one printer.
#[derive(Debug)]
pub(super) struct Machine {
    troubles: BTreeSet<Trouble>,
    rows_left: Option<usize>,
    waiting: VecDeque<Command>,
    answers: Vec<u8>,
    paper: Option<Paper>,
    papers: Vec<Bitmap>,
    /// When the first command of each paper came.
    begun: Vec<Instant>,
    errors: Vec<String>,
    blank_slips: usize,
    breaks_after: Option<usize>,
    folder: Option<PathBuf>,
    listening: bool,
}

/// What hangs out of the slot.
#[derive(Debug, Default)]
struct Paper {
    stride: usize,
    rows: Vec<u8>,
}

impl Machine {
    pub(super) fn new(folder: Option<PathBuf>) -> Self {
        Self {
            troubles: BTreeSet::new(),
            rows_left: None,
            waiting: VecDeque::new(),
            answers: Vec::new(),
            paper: None,
            papers: Vec::new(),
            begun: Vec::new(),
            errors: Vec::new(),
            blank_slips: 0,
            breaks_after: None,
            folder,
            listening: false,
        }
    }

    pub(super) fn begin(&mut self, trouble: Trouble) {
        self.troubles.insert(trouble);
    }

    pub(super) fn end(&mut self, trouble: Trouble) {
        self.troubles.remove(&trouble);
        if trouble == Trouble::PaperOut {
            self.rows_left = None;
        }
        self.work();
    }

    pub(super) fn set_rows_left(&mut self, rows: Option<usize>) {
        self.rows_left = rows;
    }

    pub(super) fn set_listening(&mut self, listening: bool) {
        self.listening = listening;
    }

    /// Takes what the parser found.
    pub(super) fn take(&mut self, command: Result<Command, String>) {
        if self.has(Trouble::Silent) {
            return;
        }
        match command {
            Ok(Command::AskState(topic)) => self.answers.push(self.state(topic)),
            Ok(command) => self.waiting.push_back(command),
            Err(sentence) => self.errors.push(sentence),
        }
        self.work();
    }

    /// What is to be sent back.
    pub(super) fn take_answers(&mut self) -> Vec<u8> {
        let answers = std::mem::take(&mut self.answers);
        // More than a reader passes over while it looks for an answer, and none of it one.
        if self.has(Trouble::Garbage) { b"?".repeat(answers.len() * 512) } else { answers }
    }

    /// How many bytes of the next are read before the connection breaks; all are, if nobody asked for less.
    pub(super) fn bytes_until_break(&mut self, count: usize) -> Option<usize> {
        let left = self.breaks_after.as_mut()?;
        if *left > count {
            *left -= count;
            return None;
        }
        self.breaks_after.take()
    }

    pub(super) fn break_after(&mut self, bytes: Option<usize>) {
        self.breaks_after = bytes;
    }

    /// A new caller doesn't hear what the one before asked.
    pub(super) fn forget_answers(&mut self) {
        self.answers.clear();
    }

    pub(super) fn has(&self, trouble: Trouble) -> bool {
        self.troubles.contains(&trouble)
    }

    pub(super) fn is_listening(&self) -> bool {
        self.listening
    }

    pub(super) fn papers(&self) -> &[Bitmap] {
        &self.papers
    }

    pub(super) fn begun(&self) -> &[Instant] {
        &self.begun
    }

    pub(super) fn blank_slips(&self) -> usize {
        self.blank_slips
    }

    pub(super) fn errors(&self) -> &[String] {
        &self.errors
    }

    /// Prints what waits, as far as troubles allow.
    fn work(&mut self) {
        while !self.stands_still() {
            let Some(command) = self.waiting.pop_front() else { return };
            if let Command::Raster { stride, rows } = &command
                && self.rows_left.is_some_and(|left| left < rows.len() / stride)
            {
                self.waiting.push_front(command);
                self.troubles.insert(Trouble::PaperOut);
                return;
            }
            self.execute(command);
        }
    }

    fn execute(&mut self, command: Command) {
        match command {
            Command::Initialise => {
                self.begun.push(Instant::now());
                if self.paper.replace(Paper::default()).is_some_and(|paper| !paper.rows.is_empty()) {
                    self.errors.push("a paper was begun before the last one was cut".to_owned());
                }
            }
            Command::Raster { stride, rows } => self.print(stride, &rows),
            Command::FeedAndCut => self.cut(),
            Command::AskWhenPrinted if self.has(Trouble::NeverDone) => {}
            Command::AskWhenPrinted => self.answers.push(if self.has(Trouble::PaperNearEnd) { 0b0011 } else { 0 }),
            Command::AskState(topic) => self.answers.push(self.state(topic)),
            Command::Nothing => {}
        }
    }

    fn print(&mut self, stride: usize, rows: &[u8]) {
        let Some(paper) = &mut self.paper else {
            self.errors.push("a raster without initialising first".to_owned());
            return;
        };
        if !paper.rows.is_empty() && paper.stride != stride {
            self.errors.push("strips of different widths on one paper".to_owned());
            return;
        }
        paper.stride = stride;
        paper.rows.extend(rows);
        if let Some(left) = &mut self.rows_left {
            *left -= rows.len() / stride;
        }
    }

    fn cut(&mut self) {
        let paper = self.paper.take().filter(|paper| !paper.rows.is_empty());
        let Some(paper) = paper else {
            self.blank_slips += 1;
            return;
        };
        let width_px = u32::try_from(paper.stride * 8).expect("the parser limits a row's bytes");
        let bitmap = Bitmap::from_rows(width_px, paper.rows).expect("the parser gives whole rows");
        if let Some(folder) = &self.folder {
            let file = folder.join(format!("paper-{:03}.png", self.papers.len() + 1));
            if let Err(error) = std::fs::write(&file, png::encode(&bitmap)) {
                self.errors.push(format!("{}: {error}", file.display()));
            }
        }
        self.papers.push(bitmap);
    }

    fn stands_still(&self) -> bool {
        [Trouble::PaperOut, Trouble::CoverOpen, Trouble::Silent].iter().any(|trouble| self.has(*trouble))
    }

    /// The answer to a real-time question, by the tables of the manuals.
    fn state(&self, topic: Topic) -> u8 {
        const FIXED: u8 = 0b0001_0010;
        let bits = |trouble: Trouble, bits: u8| if self.has(trouble) { bits } else { 0 };
        FIXED
            | match topic {
                Topic::Printer => bits(Trouble::PaperOut, 0x08) | bits(Trouble::CoverOpen, 0x08),
                Topic::OfflineCause => bits(Trouble::CoverOpen, 0x04) | bits(Trouble::PaperOut, 0x20),
                Topic::Paper => bits(Trouble::PaperNearEnd, 0x0C) | bits(Trouble::PaperOut, 0x60),
            }
    }
}
