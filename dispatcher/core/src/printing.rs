//! Papers that come out once more: for a visitor at a kiosk, counted by ticket, and for a clerk, as a job for one kiosk.
//! It knows no printer: what became of a paper is told.

use avanti_model::{DeviceId, Principal, Span, Timestamp, VisitId, limits};
use imbl::OrdMap;
use serde::{Deserialize, Serialize};

/// The day's further papers.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Printing {
    /// How many came out for visitors, by visit.
    pub again: OrdMap<VisitId, u8>,
    /// The jobs of clerks, by the sequence number of the event that asked for them; of those that have ended the latest.
    pub jobs: OrdMap<u64, PrintJob>,
}

/// A ticket that a kiosk shall print for a clerk.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PrintJob {
    /// The visit.
    pub visit: VisitId,
    /// The kiosk.
    pub device: DeviceId,
    /// Who asked.
    pub by: Principal,
    /// When.
    pub asked_at: Timestamp,
    /// What became of it; none while the kiosk has it before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fate: Option<PrintFate>,
}

/// What became of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PrintFate {
    /// The paper is out.
    Printed,
    /// No paper came out.
    NoPaper,
    /// The kiosk fell while it printed: the paper may be out.
    Unknown,
    /// The kiosk did not answer in time, and prints it no more.
    Unreached,
}

/// What can be asked of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PrintCommand {
    /// Count a paper that a kiosk is about to print for a visitor.
    Again {
        /// The visit.
        visit: VisitId,
    },
    /// Count one less, since it did not come out.
    GiveBack {
        /// The visit.
        visit: VisitId,
    },
    /// Have a kiosk print a ticket.
    Ask {
        /// The visit.
        visit: VisitId,
        /// The kiosk.
        device: DeviceId,
    },
    /// Note what became of a job.
    End {
        /// The visit.
        visit: VisitId,
        /// The job.
        job: u64,
        /// What became of it.
        fate: PrintFate,
    },
}

/// What can happen to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PrintEvent {
    /// A kiosk is about to print a visitor's ticket again.
    Again {
        /// The visit.
        visit: VisitId,
    },
    /// It did not come out.
    GivenBack {
        /// The visit.
        visit: VisitId,
    },
    /// A clerk had a kiosk asked to print a ticket; the job has the sequence number of the event.
    Asked {
        /// The visit.
        visit: VisitId,
        /// The kiosk.
        device: DeviceId,
    },
    /// A job ended, or is known to have ended otherwise than was thought.
    Ended {
        /// The visit.
        visit: VisitId,
        /// The job.
        job: u64,
        /// What became of it.
        fate: PrintFate,
    },
}

impl PrintCommand {
    /// The visit that it is about.
    #[must_use]
    pub fn visit(&self) -> VisitId {
        match self {
            Self::Again { visit } | Self::GiveBack { visit } | Self::Ask { visit, .. } | Self::End { visit, .. } => *visit,
        }
    }
}

impl PrintEvent {
    /// The name under which a journal files the event.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Again { .. } => "paper_again",
            Self::GivenBack { .. } => "paper_given_back",
            Self::Asked { .. } => "print_asked",
            Self::Ended { .. } => "print_ended",
        }
    }

    /// The visit that it is about.
    #[must_use]
    pub fn visit(&self) -> VisitId {
        match self {
            Self::Again { visit } | Self::GivenBack { visit } | Self::Asked { visit, .. } | Self::Ended { visit, .. } => *visit,
        }
    }
}

impl Printing {
    /// Whether nothing was printed again today.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.again.is_empty() && self.jobs.is_empty()
    }

    /// How many papers can still come out for a visitor.
    #[must_use]
    pub fn left(&self, visit: VisitId) -> u8 {
        limits::REPRINTS_MAX.saturating_sub(self.again.get(&visit).copied().unwrap_or_default())
    }

    /// The jobs that a kiosk has before it, oldest first.
    pub fn waiting(&self) -> impl Iterator<Item = (u64, &PrintJob)> {
        self.jobs.iter().filter(|(_, job)| job.fate.is_none()).map(|(id, job)| (*id, job))
    }

    /// The latest job that was asked for.
    #[must_use]
    pub fn latest(&self) -> Option<u64> {
        self.jobs.get_max().map(|(id, _)| *id)
    }

    /// When the first of the waiting jobs has waited too long.
    #[must_use]
    pub fn next_deadline(&self) -> Option<Timestamp> {
        self.waiting().map(|(_, job)| lapses_at(job)).min()
    }

    /// The jobs that have waited too long at a moment.
    pub fn lapsed(&self, at: Timestamp) -> impl Iterator<Item = PrintEvent> {
        let lapsed = self.waiting().filter(move |(_, job)| lapses_at(job) <= at);
        lapsed.map(|(id, job)| PrintEvent::Ended { visit: job.visit, job: id, fate: PrintFate::Unreached })
    }

    /// Takes in what happened, under its sequence number.
    pub(crate) fn apply(&mut self, happened: &PrintEvent, by: Principal, seq: u64, at: Timestamp) {
        match happened {
            PrintEvent::Again { visit } => {
                let count = self.again.get(visit).copied().unwrap_or_default();
                self.again.insert(*visit, count.saturating_add(1));
            }
            PrintEvent::GivenBack { visit } => {
                if let Some(count) = self.again.get_mut(visit) {
                    *count = count.saturating_sub(1);
                }
            }
            PrintEvent::Asked { visit, device } => {
                let job = PrintJob { visit: *visit, device: device.clone(), by, asked_at: at, fate: None };
                self.jobs.insert(seq, job);
                if self.jobs.len() > limits::PRINT_JOBS_MAX {
                    let ended = self.jobs.iter().find(|(_, job)| job.fate.is_some()).map(|(id, _)| *id);
                    ended.and_then(|id| self.jobs.remove(&id));
                }
            }
            PrintEvent::Ended { job, fate, .. } => {
                if let Some(job) = self.jobs.get_mut(job) {
                    job.fate = Some(*fate);
                }
            }
        }
    }
}

fn lapses_at(job: &PrintJob) -> Timestamp {
    job.asked_at + Span::from_millis(limits::PRINT_WAIT_MS)
}
