//! Which of a clerk's papers were begun here, on disk: one file each, written before the printer hears of it. A paper that was
//! begun is never begun again, by whatever program finds its file.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use avanti_protocol::print::PrintOutcome;
use serde::{Deserialize, Serialize};

use crate::outbox;

/// The folder within the data folder.
const FOLDER: &str = "prints";
/// How many papers are remembered; of those that were told of, the oldest are forgotten.
const KEPT_MAX: usize = 64;

/// The folder.
#[derive(Debug, Clone)]
pub struct Ledger {
    folder: PathBuf,
}

/// A paper that was begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Begun {
    /// The job's name.
    pub job: String,
    /// When, in milliseconds since 1970.
    pub at_ms: u64,
    /// What became of it; none while it is printed, or after a fall.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<PrintOutcome>,
    /// Whether the dispatcher knows.
    #[serde(default)]
    pub told: bool,
}

impl Ledger {
    /// Opens the ledger in a data folder.
    ///
    /// # Errors
    /// If the folder can't be made.
    pub fn open(data: &Path) -> io::Result<Self> {
        let folder = data.join(FOLDER);
        outbox::make_folder(&folder)?;
        Ok(Self { folder })
    }

    /// Begins a paper; `false` if it was begun before.
    ///
    /// # Errors
    /// If the disk doesn't take it: then it must not be printed.
    pub fn begin(&self, job: &str, at_ms: u64) -> io::Result<bool> {
        let path = self.path(job)?;
        if fs::exists(&path)? {
            return Ok(false);
        }
        outbox::write(&path, &Begun { job: job.to_owned(), at_ms, outcome: None, told: false })?;
        Ok(true)
    }

    /// Keeps what became of a paper, in place of what was known.
    ///
    /// # Errors
    /// If the disk doesn't take it.
    pub fn keep(&self, begun: &Begun) -> io::Result<()> {
        outbox::write(&self.path(&begun.job)?, begun)
    }

    /// The papers of which the dispatcher does not know yet what became of them, oldest first; older ones that it knows of are
    /// forgotten where they are many.
    ///
    /// # Errors
    /// If the folder can't be read.
    pub fn untold(&self) -> io::Result<Vec<Begun>> {
        let mut all = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|end| end == "json") {
                all.extend(fs::read(&path).ok().and_then(|bytes| serde_json::from_slice::<Begun>(&bytes).ok()));
            }
        }
        all.sort_by(|a, b| (a.at_ms, &a.job).cmp(&(b.at_ms, &b.job)));
        let many = all.len().saturating_sub(KEPT_MAX);
        for known in all.iter().filter(|begun| begun.told).take(many) {
            outbox::remove(&self.path(&known.job)?)?;
        }
        all.retain(|begun| !begun.told);
        Ok(all)
    }

    fn path(&self, job: &str) -> io::Result<PathBuf> {
        Ok(self.folder.join(outbox::file_name(job)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_is_begun_once_whoever_asks_again_and_after_a_fall() {
        let data = tempfile::tempdir().unwrap();
        let ledger = Ledger::open(data.path()).unwrap();
        assert!(ledger.begin("v-1", 5).unwrap() && !ledger.begin("v-1", 6).unwrap());
        let again = Ledger::open(data.path()).unwrap();
        assert!(!again.begin("v-1", 7).unwrap());
        let [begun] = again.untold().unwrap().try_into().unwrap();
        assert_eq!((begun.at_ms, begun.outcome), (5, None), "nobody knows whether it is out");
        again.keep(&Begun { outcome: Some(PrintOutcome::Printed), told: true, ..begun }).unwrap();
        assert!(again.untold().unwrap().is_empty() && !again.begin("v-1", 8).unwrap(), "it is remembered though it was told of");
    }

    #[test]
    fn of_many_the_oldest_that_were_told_of_are_forgotten_and_no_other() {
        let data = tempfile::tempdir().unwrap();
        let ledger = Ledger::open(data.path()).unwrap();
        for n in 0..KEPT_MAX as u64 + 2 {
            ledger.keep(&Begun { job: format!("v-{n}"), at_ms: n, outcome: Some(PrintOutcome::NoPaper), told: n != 0 }).unwrap();
        }
        assert_eq!(ledger.untold().unwrap().len(), 1);
        for (job, is_forgotten) in [("v-0", false), ("v-1", true), ("v-2", true), ("v-3", false)] {
            assert_eq!(ledger.begin(job, 99).unwrap(), is_forgotten, "{job}");
        }
    }

    #[test]
    fn a_name_that_leads_out_of_the_folder_is_refused() {
        let data = tempfile::tempdir().unwrap();
        assert!(Ledger::open(data.path()).unwrap().begin("../v-1", 5).is_err());
    }
}
