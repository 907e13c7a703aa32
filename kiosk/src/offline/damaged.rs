//! Files of numbers that are handed out, by their names: a file that cannot be read still says which number is out.
//! It knows nothing of what papers say.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use super::{stock::Stock, taken::Taken};
use crate::outbox;

/// How a file is called that nobody needs any more, save whoever looks into what happened.
const ASIDE: &str = "aside";

/// A file that cannot be read.
#[derive(Debug)]
pub(super) struct Damaged {
    /// The file.
    pub(super) path: PathBuf,
    /// The number in its name; none where that says nothing.
    pub(super) number: Option<u32>,
    /// The visits of which it may be the paper.
    pub(super) visits: BTreeSet<String>,
}

/// How the file of a number is called: after the number, its visit and the key of the request that it stands in for.
pub(super) fn file_name(taken: &Taken) -> io::Result<String> {
    // Neither part names a file elsewhere.
    outbox::file_name(&taken.lease.visit)?;
    Ok(format!("{}.{}.{}", taken.lease.number, taken.lease.visit, outbox::file_name(&taken.key)?))
}

/// Gives a file a name under which no number is looked for.
pub(super) fn put_aside(path: &Path) -> io::Result<()> {
    tracing::error!(file = %path.display(), "a paper that cannot be read is put aside: its number is not leased any more");
    fs::rename(path, path.with_extension(ASIDE))
}

impl Damaged {
    /// A file was found that cannot be read. Where its name says no number either, any that is leased may be out.
    pub(super) fn found(path: PathBuf, stock: Option<&Stock>) -> Self {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut parts = name.split('.');
        let named = parts.next().and_then(|number| number.parse::<u32>().ok()).zip(parts.next().filter(|visit| *visit != "json"));
        let (number, visits) = match named {
            Some((number, visit)) => (Some(number), [visit.to_owned()].into()),
            None => (None, stock.iter().flat_map(|stock| &stock.leases.numbers).map(|lease| lease.visit.clone()).collect()),
        };
        tracing::error!(file = %path.display(), number, "a paper's file cannot be read: its number stays out, and the dispatcher is not told of it");
        Self { path, number, visits }
    }

    /// Whether it may be the paper of one of these visits.
    pub(super) fn may_be_one_of(&self, leased: &BTreeSet<&str>) -> bool {
        self.visits.iter().any(|visit| leased.contains(visit.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use avanti_protocol::http::NewTicket;
    use tempfile::TempDir;

    use super::{
        super::{
            shelf::Shelf,
            stock::tests::{at, stock},
        },
        *,
    };

    fn request() -> NewTicket {
        let (service, language) = ("legal".to_owned(), "it".to_owned());
        NewTicket { service, language, speaks: Vec::new(), party_size: 1, needs: Vec::new(), line: None }
    }

    fn stocked() -> (TempDir, Shelf) {
        let data = tempfile::tempdir().unwrap();
        let shelf = Shelf::open(data.path()).unwrap();
        shelf.stock(stock().leases, stock().view, at(0)).unwrap();
        (data, shelf)
    }

    fn take(shelf: &Shelf, key: &str) -> Option<u32> {
        shelf.take(key, &request(), at(1)).unwrap().map(|taken| taken.lease.number)
    }

    fn files(data: &TempDir) -> Vec<PathBuf> {
        let mut files: Vec<PathBuf> = fs::read_dir(data.path().join("taken")).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        files
    }

    #[test]
    fn a_number_whose_file_is_damaged_is_never_handed_out_again() {
        let (data, shelf) = stocked();
        assert_eq!(take(&shelf, "first"), Some(800));
        fs::write(&files(&data)[0], "{ \"key").unwrap();
        let shelf = Shelf::open(data.path()).unwrap();
        assert_eq!((shelf.unreadable(), shelf.has_news()), (vec![Some(800)], false));
        assert_eq!(take(&shelf, "second"), Some(801));
        // The dispatcher knows of no paper, and leases it still.
        shelf.stock(stock().leases, stock().view, at(2)).unwrap();
        assert_eq!((take(&shelf, "third"), take(&shelf, "fourth")), (Some(802), None));
        // The next day it leases others.
        let mut next = stock().leases;
        next.numbers.remove(0);
        shelf.stock(next, stock().view, at(3)).unwrap();
        assert_eq!((shelf.unreadable(), files(&data).iter().filter(|file| file.extension().unwrap() == "aside").count()), (vec![], 1));
    }

    #[test]
    fn a_damaged_file_that_says_no_number_stops_all_that_were_leased() {
        let (data, _) = stocked();
        fs::write(data.path().join("taken").join("touch-1.json"), "").unwrap();
        let shelf = Shelf::open(data.path()).unwrap();
        assert_eq!((shelf.unreadable(), take(&shelf, "second")), (vec![None], None));
    }

    #[test]
    fn a_file_under_the_name_of_an_older_version_is_known_and_gets_its_number() {
        let (data, shelf) = stocked();
        assert_eq!(take(&shelf, "touch-1"), Some(800));
        fs::rename(&files(&data)[0], data.path().join("taken").join("touch-1.json")).unwrap();
        let shelf = Shelf::open(data.path()).unwrap();
        assert_eq!((shelf.taken().len(), take(&shelf, "touch-1")), (1, Some(800)));
        assert!(files(&data)[0].ends_with("800.visit-800.touch-1.json"));
        shelf.forget(&shelf.taken()).unwrap();
        assert!(files(&data).is_empty());
    }

    #[test]
    fn a_refused_paper_is_kept_until_its_number_is_leased_no_more() {
        let (data, shelf) = stocked();
        assert_eq!(take(&shelf, "first"), Some(800));
        shelf.keep_refused(&shelf.taken());
        shelf.stock(stock().leases, stock().view, at(2)).unwrap();
        assert_eq!((shelf.unreadable(), shelf.has_news(), take(&shelf, "second")), (vec![Some(800)], false, Some(801)));
        let mut next = stock().leases;
        next.numbers.remove(0);
        shelf.stock(next, stock().view, at(3)).unwrap();
        assert_eq!((shelf.unreadable(), shelf.taken().len(), files(&data).len()), (vec![], 1, 2));
    }
}
