//! What the kiosk has begun and not finished, on disk: one file for each request, written before the request is sent
//! and removed when nobody needs it any more. It decides what is to be done about a file found after a crash.

use std::{
    fs::{self, File},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use avanti_protocol::{
    booking::{Appointment, CheckIn, NewAppointment},
    http::NewTicket,
};
use serde::{Deserialize, Serialize};

use crate::handout::Handout;

/// How long after the touch somebody may still stand before the kiosk, in milliseconds.
const STANDS_FOR_MS: u64 = 60_000;
/// How long after the last touch somebody may still read a number on the screen, in milliseconds: as long as its page
/// waits and asks.
const READS_FOR_MS: u64 = 80_000;
/// A ticket's link is its person's: only the kiosk reads its files.
const FILE_MODE: u32 = 0o600;
/// The same for the folder.
const FOLDER_MODE: u32 = 0o700;
/// How a request's file is called after its key.
const SUFFIX: &str = ".json";
/// What a file is called until it is whole.
const UNFINISHED: &str = ".part";

/// The folder.
#[derive(Debug, Clone)]
pub struct Outbox {
    folder: PathBuf,
}

/// Something begun.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Errand {
    /// The request key; the file is called after it.
    pub key: String,
    /// When the person last touched the screen, in milliseconds since 1970.
    pub at_ms: u64,
    /// What it is and how far it is.
    #[serde(flatten)]
    pub task: Task,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "task", rename_all = "snake_case")]
pub enum Task {
    /// A ticket is asked for; the answer has not come.
    Ask { request: NewTicket, abandoned: bool },
    /// Somebody with an appointment has come; the answer has not.
    CheckIn { request: CheckIn },
    /// An appointment is asked for; the answer has not come.
    Book { request: NewAppointment, abandoned: bool },
    /// There is an appointment that nobody has seen: its card is printed, or it is given back.
    Booked { appointment: Box<Appointment> },
    /// There is a ticket, and no paper was begun.
    Print { ticket: Box<Handout> },
    /// A paper was begun: it may be out, and until its person has it or has gone, the number on the screen may be needed.
    Shown { ticket: Box<Handout> },
    /// A ticket is given back.
    Leave { visit: String },
}

/// What a file asks for when it is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Ask again under the same key.
    AskAgain,
    /// Print, for somebody may wait for the paper.
    Print,
    /// Give the ticket or the appointment back, for nobody has its number or code.
    Leave,
    /// Show the number again, for the screen has lost it; nobody knows about the paper.
    Show,
    /// Nothing: the person had the number on the screen and has gone, or can come again with the same appointment.
    Forget,
}

impl Errand {
    /// What to do about it at a time, in milliseconds since 1970.
    #[must_use]
    pub fn step(&self, now_ms: u64) -> Step {
        // A clock that was set back can't tell; then nobody is taken to stand there.
        let stands_there = |limit_ms| now_ms.checked_sub(self.at_ms).is_some_and(|age_ms| age_ms < limit_ms);
        match &self.task {
            Task::Ask { .. } | Task::Book { .. } => Step::AskAgain,
            Task::Booked { .. } if stands_there(STANDS_FOR_MS) => Step::Print,
            Task::Booked { .. } => Step::Leave,
            Task::CheckIn { .. } if stands_there(STANDS_FOR_MS) => Step::AskAgain,
            Task::CheckIn { .. } => Step::Forget,
            Task::Print { .. } if stands_there(STANDS_FOR_MS) => Step::Print,
            // An appointment is used up by giving its ticket back; whoever comes again is shown the number.
            Task::Print { ticket } if ticket.slot.is_some() => Step::Forget,
            Task::Print { .. } | Task::Leave { .. } => Step::Leave,
            Task::Shown { .. } if stands_there(READS_FOR_MS) => Step::Show,
            Task::Shown { .. } => Step::Forget,
        }
    }

    /// The errand that gives a ticket back which an errand was about; it has a key of its own.
    #[must_use]
    pub fn leave(key: &str, at_ms: u64, visit: &str) -> Self {
        Self { key: format!("{key}-leave"), at_ms, task: Task::Leave { visit: visit.to_owned() } }
    }
}

impl Outbox {
    /// Opens the folder, which is made if it is missing.
    ///
    /// # Errors
    /// If it can't be made.
    pub fn open(folder: impl Into<PathBuf>) -> io::Result<Self> {
        let folder = folder.into();
        make_folder(&folder)?;
        Ok(Self { folder })
    }

    /// Keeps an errand in place of what was kept under its key; it is on the disk when this returns.
    ///
    /// # Errors
    /// If the disk doesn't take it; what was kept before is still there.
    pub fn keep(&self, errand: &Errand) -> io::Result<()> {
        write(&self.path(&errand.key)?, errand)
    }

    /// Forgets what is kept under a key, if anything is.
    ///
    /// # Errors
    /// If the disk doesn't let go of it.
    pub fn drop(&self, key: &str) -> io::Result<()> {
        remove(&self.path(key)?)
    }

    /// Everything that is kept, oldest first. A file that can't be read is left where it is, and told.
    ///
    /// # Errors
    /// If the folder can't be read.
    pub fn all(&self) -> io::Result<Vec<Errand>> {
        let mut errands = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            if !path.to_string_lossy().ends_with(SUFFIX) {
                continue;
            }
            match read(&path) {
                Ok(errand) => errands.push(errand),
                Err(error) => tracing::error!(file = %path.display(), error = &error as &dyn std::error::Error, "an errand can't be read"),
            }
        }
        errands.sort_by(|a, b| (a.at_ms, &a.key).cmp(&(b.at_ms, &b.key)));
        Ok(errands)
    }

    fn path(&self, key: &str) -> io::Result<PathBuf> {
        Ok(self.folder.join(file_name(key)?))
    }
}

/// How the file of a request is called.
pub(crate) fn file_name(key: &str) -> io::Result<String> {
    if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "a request key has letters, digits and hyphens"));
    }
    Ok(format!("{key}{SUFFIX}"))
}

/// Makes a folder that only the kiosk reads, if it is missing.
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(FOLDER_MODE).create(folder)
}

/// Writes a file in place of what was there; it is on the disk, and whole, when this returns.
pub(crate) fn write(path: &Path, content: &impl Serialize) -> io::Result<()> {
    let unfinished = path.with_extension(UNFINISHED.trim_start_matches('.'));
    let mut file = File::options().write(true).create(true).truncate(true).mode(FILE_MODE).open(&unfinished)?;
    file.write_all(&serde_json::to_vec(content)?)?;
    file.sync_all()?;
    fs::rename(&unfinished, path)?;
    sync_folder(path)
}

/// Removes a file, if it is there.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Ok(()) => sync_folder(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// A new name is on the disk only when its folder is.
fn sync_folder(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

fn read(path: &Path) -> io::Result<Errand> {
    Ok(serde_json::from_slice(&fs::read(path)?)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    const AT_MS: u64 = 1_772_000_000_000;

    fn request() -> NewTicket {
        NewTicket {
            service: "legal".to_owned(),
            language: "ar".to_owned(),
            speaks: Vec::new(),
            party_size: 2,
            needs: Vec::new(),
            line: None,
        }
    }

    fn ticket() -> Box<Handout> {
        Box::new(Handout::walk_in(samples::ticket()))
    }

    fn errand(task: Task) -> Errand {
        Errand { key: "abc".to_owned(), at_ms: AT_MS, task }
    }

    fn check(task: Task, limit_ms: u64, soon: Step, late: Step) {
        let errand = errand(task);
        assert_eq!((errand.step(AT_MS + limit_ms - 1), errand.step(AT_MS + limit_ms)), (soon, late), "{errand:?}");
    }

    #[test]
    fn each_errand_found_after_a_crash_has_its_step() {
        check(Task::Ask { request: request(), abandoned: false }, 60_000, Step::AskAgain, Step::AskAgain);
        check(Task::Booked { appointment: Box::new(samples::booked()) }, 60_000, Step::Print, Step::Leave);
        check(Task::Print { ticket: ticket() }, 60_000, Step::Print, Step::Leave);
        let request = CheckIn { code: "K7M-4PX-T2HD".to_owned(), language: None };
        check(Task::CheckIn { request }, 60_000, Step::AskAgain, Step::Forget);
        check(Task::Print { ticket: Box::new(samples::checked_in()) }, 60_000, Step::Print, Step::Forget);
        check(Task::Shown { ticket: ticket() }, 80_000, Step::Show, Step::Forget);
        check(Task::Leave { visit: "visit".to_owned() }, 60_000, Step::Leave, Step::Leave);
    }

    #[test]
    fn a_number_counts_as_read_for_as_long_as_its_page_waits() {
        let page = crate::page::Page::TicketWithoutPaper.patience().unwrap().whole();
        assert_eq!(u128::from(READS_FOR_MS), page.as_millis());
    }

    #[test]
    fn nobody_is_taken_to_stand_there_when_the_clock_was_set_back() {
        let errand = errand(Task::Print { ticket: ticket() });
        assert_eq!(errand.step(AT_MS - 1), Step::Leave);
        let errand = Errand { task: Task::Shown { ticket: ticket() }, ..errand };
        assert_eq!(errand.step(AT_MS - 1), Step::Forget);
    }

    #[test]
    fn what_is_kept_is_found_by_the_next_program_until_it_is_dropped() {
        let data = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(data.path().join("outbox")).unwrap();
        let first = errand(Task::Ask { request: request(), abandoned: false });
        outbox.keep(&first).unwrap();
        let second = errand(Task::Print { ticket: ticket() });
        outbox.keep(&second).unwrap();
        let leave = Errand::leave("abc", AT_MS - 1, "visit");
        outbox.keep(&leave).unwrap();

        let found = Outbox::open(data.path().join("outbox")).unwrap();
        assert_eq!(found.all().unwrap(), [leave, second]);
        found.drop("abc").unwrap();
        found.drop("abc").unwrap();
        assert_eq!(found.all().unwrap().len(), 1);
    }

    #[test]
    fn an_unfinished_and_a_damaged_file_hide_no_other() {
        let data = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(data.path()).unwrap();
        fs::write(data.path().join("torn.part"), "{").unwrap();
        fs::write(data.path().join("damaged.json"), "{").unwrap();
        outbox.keep(&errand(Task::Shown { ticket: ticket() })).unwrap();
        assert_eq!(outbox.all().unwrap().len(), 1);
        assert!(data.path().join("damaged.json").exists());
    }

    #[test]
    fn a_key_cannot_name_a_file_elsewhere() {
        let data = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(data.path()).unwrap();
        for key in ["", "../x", "a/b", "a.b"] {
            let errand = Errand { key: key.to_owned(), ..errand(Task::Leave { visit: "visit".to_owned() }) };
            assert_eq!(outbox.keep(&errand).unwrap_err().kind(), io::ErrorKind::InvalidInput, "{key}");
        }
    }
}
