//! The numbers on the disk: what is leased in one file, what is handed out in one file each, written before anybody sees it.
//! A number is out as long as its file is there, readable or not, and is left out of what is leased before its file goes: whenever
//! the kiosk falls, none is handed out twice.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use avanti_protocol::{http::NewTicket, kiosk::KioskView, offline::NumberLeases};
use serde::de::DeserializeOwned;

use super::{
    damaged::{self, Damaged},
    moment::{Heard, Moment},
    stock::Stock,
    taken::Taken,
};
use crate::outbox;

/// What is leased, in the data folder.
const LEASES: &str = "leases.json";
/// The folder of what is handed out, within the data folder.
const TAKEN: &str = "taken";

/// The shelf.
#[derive(Debug)]
pub struct Shelf {
    leases: PathBuf,
    folder: PathBuf,
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    stock: Option<Stock>,
    taken: Vec<Taken>,
    /// Files of numbers that are out, and cannot be read.
    damaged: Vec<Damaged>,
    /// Visits whose papers the dispatcher could not read when they were told of last.
    refused: BTreeSet<String>,
    /// Visits whose numbers are out, or may be.
    out: BTreeSet<String>,
    heard: Option<Heard>,
}

impl Shelf {
    /// Opens the shelf in a data folder, and finds what a program before this one left there.
    ///
    /// # Errors
    /// If the folder can't be used.
    pub fn open(data: &Path) -> io::Result<Self> {
        let folder = data.join(TAKEN);
        outbox::make_folder(&folder)?;
        let leases = data.join(LEASES);
        let stock = read::<Stock>(&leases);
        let (mut taken, mut damaged) = (Vec::new(), Vec::new());
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.extension().is_none_or(|end| end != "json") {
                continue;
            }
            let Some(found) = read::<Taken>(&path) else {
                damaged.push(Damaged::found(path, stock.as_ref()));
                continue;
            };
            let named = folder.join(damaged::file_name(&found)?);
            if path != named {
                fs::rename(&path, &named)?;
            }
            taken.push(found);
        }
        taken.sort_by(|a, b| (a.lease.number, &a.key).cmp(&(b.lease.number, &b.key)));
        let heard = stock.as_ref().map(|stock| stock.heard.clone());
        let mut inner = Inner { stock, taken, damaged, heard, ..Inner::default() };
        inner.count_out();
        Ok(Self { leases, folder, inner: Mutex::new(inner) })
    }

    /// Notes when the dispatcher was heard.
    pub fn hear(&self, heard: Heard) {
        let mut inner = self.inner();
        if let Some(stock) = &mut inner.stock {
            stock.heard = heard.clone();
        }
        inner.heard = Some(heard);
    }

    /// Whether a number can be handed out at a moment.
    #[must_use]
    pub fn is_stocked(&self, at: &Moment) -> bool {
        let inner = self.inner();
        inner.stock.as_ref().is_some_and(|stock| stock.is_good(at) && stock.next(&inner.out).is_some())
    }

    /// What could be chosen when numbers were leased last.
    #[must_use]
    pub fn view(&self) -> Option<KioskView> {
        self.inner().stock.as_ref().map(|stock| stock.view.clone())
    }

    /// What was leased last.
    #[must_use]
    pub fn leased(&self) -> Option<Stock> {
        self.inner().stock.clone()
    }

    /// Takes the next number for a request; it is on the disk when this returns. A request that has one keeps it.
    ///
    /// # Errors
    /// If the disk doesn't take it; the number is handed out to nobody then.
    pub fn take(&self, key: &str, request: &NewTicket, at: Moment) -> io::Result<Option<Taken>> {
        let mut inner = self.inner();
        if let Some(taken) = inner.taken.iter().find(|taken| taken.key == key) {
            return Ok(Some(taken.clone()));
        }
        let Some(stock) = inner.stock.as_ref().filter(|stock| stock.is_good(&at)) else { return Ok(None) };
        let Some(lease) = stock.next(&inner.out).cloned() else { return Ok(None) };
        let heard = inner.heard.clone().unwrap_or_else(|| stock.heard.clone());
        let (training, key, request) = (stock.leases.training, key.to_owned(), request.clone());
        let taken = Taken { key, lease, training, request, heard, at };
        // Whether or not the disk takes it: who knows what is there.
        inner.out.insert(taken.lease.visit.clone());
        outbox::write(&self.path(&taken)?, &taken)?;
        inner.taken.push(taken.clone());
        Ok(Some(taken))
    }

    /// All that is handed out and not told of.
    #[must_use]
    pub fn taken(&self) -> Vec<Taken> {
        self.inner().taken.clone()
    }

    /// Whether a visit's number is handed out and not told of.
    #[must_use]
    pub fn is_out(&self, visit: &str) -> bool {
        self.inner().taken.iter().any(|taken| taken.lease.visit == visit)
    }

    /// Forgets numbers that the dispatcher knows to be handed out: first that they are leased, then that they are out.
    ///
    /// # Errors
    /// If the disk doesn't take it; they are told of again then.
    pub fn forget(&self, told: &[Taken]) -> io::Result<()> {
        let mut inner = self.inner();
        let visits: BTreeSet<String> = told.iter().map(|taken| taken.lease.visit.clone()).collect();
        if let Some(stock) = &mut inner.stock {
            stock.forget(&visits);
            outbox::write(&self.leases, stock)?;
        }
        for taken in told {
            outbox::remove(&self.path(taken)?)?;
        }
        inner.taken.retain(|taken| !visits.contains(&taken.lease.visit));
        inner.refused.retain(|visit| !visits.contains(visit));
        Ok(())
    }

    /// Keeps papers that the dispatcher cannot read: their numbers stay out, and are told to staff.
    pub fn keep_refused(&self, refused: &[Taken]) {
        self.inner().refused.extend(refused.iter().map(|taken| taken.lease.visit.clone()));
    }

    /// Whether something is handed out of which the dispatcher does not know that there is a paper.
    #[must_use]
    pub fn has_news(&self) -> bool {
        let inner = self.inner();
        inner.taken.iter().any(|taken| !inner.refused.contains(&taken.lease.visit))
    }

    /// The numbers of papers that the dispatcher is never told of without a person: their files, or what they say, cannot be read.
    /// None where even the number is not known.
    #[must_use]
    pub fn unreadable(&self) -> Vec<Option<u32>> {
        let inner = self.inner();
        let refused = inner.taken.iter().filter(|taken| inner.refused.contains(&taken.lease.visit));
        inner.damaged.iter().map(|damaged| damaged.number).chain(refused.map(|taken| Some(taken.lease.number))).collect()
    }

    /// Puts what was leased into the place of what was there. What is out stays out; what cannot be read and is leased no more, since
    /// its day is over or a desk has called it, is put aside.
    ///
    /// # Errors
    /// If the disk doesn't take it; what was there is still good.
    pub fn stock(&self, leases: NumberLeases, view: KioskView, at: Moment) -> io::Result<()> {
        let mut inner = self.inner();
        let heard = Heard { now: leases.now.clone(), at };
        let stock = Stock { leases, heard: heard.clone(), view };
        outbox::write(&self.leases, &stock)?;
        let leased: BTreeSet<&str> = stock.leases.numbers.iter().map(|lease| lease.visit.as_str()).collect();
        let (kept, aside): (Vec<Damaged>, Vec<Damaged>) = inner.damaged.drain(..).partition(|damaged| damaged.may_be_one_of(&leased));
        inner.damaged = kept;
        let over: Vec<Taken> = inner.taken.iter().filter(|taken| inner.is_refused_and_not_among(taken, &leased)).cloned().collect();
        inner.taken.retain(|taken| !over.contains(taken));
        // What the dispatcher leases is not out, save what this kiosk has not told of.
        (inner.stock, inner.heard) = (Some(stock), Some(heard));
        inner.count_out();
        for path in aside.into_iter().map(|damaged| Ok(damaged.path)).chain(over.iter().map(|taken| self.path(taken))) {
            damaged::put_aside(&path?)?;
        }
        Ok(())
    }

    fn path(&self, taken: &Taken) -> io::Result<PathBuf> {
        Ok(self.folder.join(damaged::file_name(taken)?))
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    /// What is out is in a file of its own, readable or not.
    fn count_out(&mut self) {
        let taken = self.taken.iter().map(|taken| &taken.lease.visit);
        self.out = taken.chain(self.damaged.iter().flat_map(|damaged| &damaged.visits)).cloned().collect();
    }

    fn is_refused_and_not_among(&self, taken: &Taken, leased: &BTreeSet<&str>) -> bool {
        self.refused.contains(&taken.lease.visit) && !leased.contains(taken.lease.visit.as_str())
    }
}

/// What a file holds; a file that can't be read is left where it is, and told.
fn read<T: DeserializeOwned>(path: &Path) -> Option<T> {
    let read = fs::read(path).and_then(|bytes| Ok(serde_json::from_slice(&bytes)?));
    match read {
        Ok(value) => Some(value),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => {
            tracing::error!(file = %path.display(), error = &error as &dyn std::error::Error, "leased numbers can't be read");
            None
        }
    }
}
