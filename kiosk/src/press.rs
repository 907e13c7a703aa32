//! From a document to a paper: draws off the threads that answer requests, and keeps the printer to one paper at a time.
//! It never knows who waits for the paper.

use std::{
    fmt, io,
    sync::{Arc, Mutex, PoisonError},
};

use avanti_model::Language;

use crate::{
    printer::{self, Fault, Job, Printer, PrinterConfig, Status},
    ticket::{Bitmap, DrawError, FontSet, Sheet, TicketPress},
};

/// The room with the press and the printer.
pub(crate) struct PrintRoom {
    press: Mutex<Option<Press>>,
    printer: tokio::sync::Mutex<Box<dyn Printer>>,
}

/// A press with the fonts of some languages.
struct Press {
    languages: Vec<Language>,
    press: TicketPress,
}

impl PrintRoom {
    pub(crate) fn new(config: &PrinterConfig) -> Self {
        Self { press: Mutex::new(None), printer: tokio::sync::Mutex::new(printer::open(config)) }
    }

    /// Draws the first of some sheets that can be drawn: a paper in Italian is better than none.
    ///
    /// # Errors
    /// Why the last of them can't be drawn, or that there was none.
    pub(crate) async fn draw(self: &Arc<Self>, sheets: Vec<Sheet>) -> io::Result<Bitmap> {
        let room = Arc::clone(self);
        let drawn = tokio::task::spawn_blocking(move || {
            let mut last = io::Error::new(io::ErrorKind::InvalidInput, "there is nothing to draw");
            for sheet in sheets {
                match room.draw_one(&sheet) {
                    Ok(bitmap) => return Ok(bitmap),
                    Err(error) => {
                        tracing::error!(error = &error as &dyn std::error::Error, "a paper can't be drawn");
                        last = io::Error::other(error);
                    }
                }
            }
            Err(last)
        });
        drawn.await.map_err(io::Error::other)?
    }

    /// Prints one paper; a second one waits.
    ///
    /// # Errors
    /// What is wrong with the printer.
    pub(crate) async fn print(&self, job: &Job) -> Result<Status, Fault> {
        self.printer.lock().await.print(job).await
    }

    /// Asks the printer how it is.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(crate) async fn status(&self) -> Result<Status, Fault> {
        self.printer.lock().await.status().await
    }

    /// A press is kept, and made anew when a language comes that it has no fonts for.
    fn draw_one(&self, sheet: &Sheet) -> Result<Bitmap, DrawError> {
        let mut kept = self.press.lock().unwrap_or_else(PoisonError::into_inner);
        let mut languages = kept.as_ref().map(|press| press.languages.clone()).unwrap_or_default();
        if !languages.contains(sheet.language()) {
            languages.push(sheet.language().clone());
            let press = TicketPress::new(FontSet::installed(&languages));
            return kept.insert(Press { languages, press }).press.draw_sheet(sheet);
        }
        match kept.as_mut() {
            Some(press) => press.press.draw_sheet(sheet),
            None => TicketPress::new(FontSet::installed(&languages)).draw_sheet(sheet),
        }
    }
}

impl fmt::Debug for PrintRoom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrintRoom").finish_non_exhaustive()
    }
}
