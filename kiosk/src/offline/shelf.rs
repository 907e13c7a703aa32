//! The numbers on the disk: what is leased in one file, what is handed out in one file each, written before anybody sees it.
//! A number is out as long as its file is there, and is left out of what is leased before its file goes: whenever the kiosk falls,
//! none is handed out twice.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use avanti_protocol::{http::NewTicket, kiosk::KioskView, offline::NumberLeases};
use serde::de::DeserializeOwned;

use super::{
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
        let mut taken = Vec::new();
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|end| end == "json") {
                taken.extend(read::<Taken>(&path));
            }
        }
        taken.sort_by(|a, b| (a.lease.number, &a.key).cmp(&(b.lease.number, &b.key)));
        let leases = data.join(LEASES);
        let stock = read::<Stock>(&leases);
        let out = taken.iter().map(|taken| taken.lease.visit.clone()).collect();
        let heard = stock.as_ref().map(|stock| stock.heard.clone());
        Ok(Self { leases, folder, inner: Mutex::new(Inner { stock, taken, out, heard }) })
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
        outbox::write(&self.path(&taken.key)?, &taken)?;
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
            outbox::remove(&self.path(&taken.key)?)?;
        }
        inner.taken.retain(|taken| !visits.contains(&taken.lease.visit));
        Ok(())
    }

    /// Puts what was leased into the place of what was there. What is out stays out.
    ///
    /// # Errors
    /// If the disk doesn't take it; what was there is still good.
    pub fn stock(&self, leases: NumberLeases, view: KioskView, at: Moment) -> io::Result<()> {
        let mut inner = self.inner();
        let heard = Heard { now: leases.now.clone(), at };
        let stock = Stock { leases, heard: heard.clone(), view };
        outbox::write(&self.leases, &stock)?;
        // What the dispatcher leases is not out, save what this kiosk has not told of.
        inner.out = inner.taken.iter().map(|taken| taken.lease.visit.clone()).collect();
        (inner.stock, inner.heard) = (Some(stock), Some(heard));
        Ok(())
    }

    fn path(&self, key: &str) -> io::Result<PathBuf> {
        Ok(self.folder.join(outbox::file_name(key)?))
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
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
