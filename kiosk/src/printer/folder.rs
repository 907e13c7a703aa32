//! A printer that is a folder: each paper becomes a PNG file, whole or not at all.
//! What a first run prints to, and nobody else: a real ticket is refused, for pictures of those are not kept.

use std::{
    io,
    path::{Path, PathBuf},
};

use futures_util::{FutureExt, future::BoxFuture};
use tokio::{fs, io::AsyncWriteExt};

use super::{Cause, Fault, Job, Printed, Printer, Status};
use crate::ticket::png;

/// A ticket is its person's: only the kiosk reads its picture.
const FILE_MODE: u32 = 0o600;
/// The same for the folder.
const FOLDER_MODE: u32 = 0o700;
/// Longest part of a file's name that comes from a job, in bytes.
const NAME_PART_MAX_BYTES: usize = 40;

/// Writes `ticket-<number>-<issued>.png`; the same ticket twice is the same file.
#[derive(Debug)]
pub struct FolderPrinter {
    folder: PathBuf,
}

impl FolderPrinter {
    /// A printer into `folder`, which is made when it is missing.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// Where the papers are.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    async fn write(&self, job: &Job) -> io::Result<()> {
        if !job.training {
            return Err(io::Error::other("pictures of tickets are kept in training alone; the kiosk needs a printer"));
        }
        let name = format!("ticket-{}-{}.png", name_part(&job.number), name_part(&job.issued));
        let unfinished = self.folder.join(format!(".{name}.part"));
        self.make_folder().await?;
        // What a fallen program left would keep its own mode.
        match fs::remove_file(&unfinished).await {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
        let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(FILE_MODE).open(&unfinished).await?;
        file.write_all(&png::encode(&job.bitmap)).await?;
        file.flush().await?;
        fs::rename(&unfinished, self.folder.join(name)).await
    }

    /// A folder that is there already keeps its mode: it may be somebody's.
    async fn make_folder(&self) -> io::Result<()> {
        fs::DirBuilder::new().recursive(true).mode(FOLDER_MODE).create(&self.folder).await
    }
}

impl Printer for FolderPrinter {
    fn print<'a>(&'a mut self, job: &'a Job) -> BoxFuture<'a, Result<Status, Fault>> {
        async { self.write(job).await.map(ready).map_err(|error| fault(&self.folder, &error)) }.boxed()
    }

    fn status(&mut self) -> BoxFuture<'_, Result<Status, Fault>> {
        async { self.make_folder().await.map(ready).map_err(|error| fault(&self.folder, &error)) }.boxed()
    }
}

fn ready((): ()) -> Status {
    Status { paper_near_end: false }
}

/// A file appears only under its final name, so a failed one was not printed.
fn fault(folder: &Path, error: &io::Error) -> Fault {
    Fault { cause: Cause::Other(format!("{}: {error}", folder.display())), printed: Printed::No }
}

/// Letters, digits and hyphens only, so that no number or time can name a file elsewhere.
fn name_part(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(NAME_PART_MAX_BYTES).collect()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::ticket::Bitmap;

    fn job(number: &str) -> Job {
        Job { number: number.to_owned(), issued: "2026-03-02T09:15".to_owned(), bitmap: Bitmap::blank(16, 4), training: true }
    }

    fn files(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[tokio::test]
    async fn a_ticket_becomes_one_file_however_often_it_is_printed() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("tickets");
        let mut printer = FolderPrinter::new(&folder);
        printer.print(&job("042")).await.unwrap();
        printer.print(&job("042")).await.unwrap();
        assert_eq!(files(&folder), ["ticket-042-2026-03-02T09-15.png"]);
        assert!(std::fs::read(folder.join("ticket-042-2026-03-02T09-15.png")).unwrap().starts_with(b"\x89PNG"));
    }

    #[tokio::test]
    async fn a_real_ticket_leaves_no_picture() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("tickets");
        let fault = FolderPrinter::new(&folder).print(&Job { training: false, ..job("042") }).await.unwrap_err();
        assert_eq!(fault.printed, Printed::No);
        assert!(fault.to_string().contains("the kiosk needs a printer"), "{fault}");
        assert!(!folder.exists());
    }

    #[tokio::test]
    async fn nobody_else_can_read_the_pictures() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("tickets");
        FolderPrinter::new(&folder).print(&job("042")).await.unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&folder), mode(&folder.join("ticket-042-2026-03-02T09-15.png"))), (0o700, 0o600));
    }

    #[tokio::test]
    async fn a_number_cannot_name_a_file_outside_of_the_folder() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("tickets");
        FolderPrinter::new(&folder).print(&job("../../x")).await.unwrap();
        assert_eq!(files(parent.path()), ["tickets"]);
        assert_eq!(files(&folder), ["ticket-------x-2026-03-02T09-15.png"]);
    }

    #[tokio::test]
    async fn a_folder_that_cannot_be_made_is_a_fault_and_nothing_was_printed() {
        let parent = tempfile::tempdir().unwrap();
        let in_the_way = parent.path().join("file");
        std::fs::write(&in_the_way, "").unwrap();
        let mut printer = FolderPrinter::new(in_the_way.join("tickets"));
        let fault = printer.print(&job("042")).await.unwrap_err();
        assert_eq!((fault.cause.code(), fault.printed), ("other", Printed::No));
        assert_eq!(printer.status().await.unwrap_err().cause.code(), "other");
    }
}
