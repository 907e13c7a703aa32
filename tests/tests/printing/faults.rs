//! What the kiosk knows of a paper after everything that can befall a printer.

use std::time::Duration;

use kiosk::{
    printer::{Cause, Fault, Job, Limits, NetworkPrinter, Printed, Printer as _, Status},
    ticket::{Bitmap, PaperWidth},
};
use system_tests::printer::{Trouble, VirtualPrinter};

use crate::samples::{LANGUAGES, drawn};

const READY: Status = Status { paper_near_end: false };

/// Long enough to hear an answer, short enough to wait for none.
const SHORT: Duration = Duration::from_millis(500);

pub(crate) fn job(tag: &str) -> Job {
    Job { number: "042".to_owned(), issued: "2026-03-02T09-15".to_owned(), bitmap: drawn(tag, PaperWidth::Mm80), training: true }
}

fn driver(printer: &VirtualPrinter, limits: Limits) -> NetworkPrinter {
    NetworkPrinter::new(printer.address().ip().to_string(), printer.address().port(), limits)
}

pub(crate) fn impatient() -> Limits {
    Limits { answer: SHORT, print: SHORT, ..Limits::default() }
}

pub(crate) fn fault(cause: Cause, printed: Printed) -> Result<Status, Fault> {
    Err(Fault { cause, printed })
}

/// What befalls a printer, when, and what the kiosk must know of the paper.
struct Case {
    what: &'static str,
    begin: fn(&VirtualPrinter),
    trouble: Option<Trouble>,
    cause: Cause,
    printed: Printed,
    /// Papers that are out when everything is mended, whole.
    papers: usize,
}

fn nothing(_: &VirtualPrinter) {}

fn cases() -> [Case; 8] {
    let case = |what, begin, trouble, cause, printed, papers| Case { what, begin, trouble, cause, printed, papers };
    let noise = Cause::Other("it sends bytes that are no answer of a printer".to_owned());
    [
        case("no paper", nothing, Some(Trouble::PaperOut), Cause::PaperOut, Printed::No, 0),
        case("an open cover", nothing, Some(Trouble::CoverOpen), Cause::CoverOpen, Printed::No, 0),
        case("no answers", nothing, Some(Trouble::Silent), Cause::Silent, Printed::No, 0),
        case("no printer", nothing, Some(Trouble::Gone), Cause::Gone, Printed::No, 0),
        case("noise for answers", nothing, Some(Trouble::Garbage), noise, Printed::No, 0),
        case("a roll that ends in the ticket", |p| p.leave_paper_for(300), None, Cause::PaperOut, Printed::Unknown, 1),
        case("no word that it is done", nothing, Some(Trouble::NeverDone), Cause::Silent, Printed::Unknown, 1),
        case("a cable that breaks in the ticket", |p| p.break_after(Some(9_000)), None, Cause::Gone, Printed::Unknown, 0),
    ]
}

#[tokio::test]
async fn each_trouble_is_known_for_what_it_is_and_the_next_ticket_is_whole() {
    for Case { what, begin, trouble, cause, printed, papers } in cases() {
        let printer = VirtualPrinter::start().await;
        let mut driver = driver(&printer, impatient());
        begin(&printer);
        if let Some(trouble) = trouble {
            printer.trouble(trouble).await;
        }
        let (lost, next) = (job("it"), job("ar"));
        assert_eq!(driver.print(&lost).await, fault(cause.clone(), printed), "{what}");
        if printed == Printed::No {
            assert_eq!(driver.status().await, fault(cause, Printed::No), "{what}");
        }
        printer.mend(trouble.unwrap_or(Trouble::PaperOut)).await;
        assert_eq!(driver.status().await, Ok(READY), "{what}");
        let whole = |bitmap: &Bitmap| printer.jobs().iter().filter(|paper| *paper == bitmap).count();
        assert_eq!(whole(&lost.bitmap), papers, "{what}: a job that was reported as not printed stays in the printer");
        assert_eq!(driver.print(&next).await, Ok(READY), "{what}");
        assert_eq!((whole(&lost.bitmap), whole(&next.bitmap)), (papers, 1), "{what}");
        assert_eq!(printer.errors(), [] as [String; 0], "{what}");
    }
}

#[tokio::test]
async fn every_language_comes_out_dot_for_dot() {
    let folder = tempfile::tempdir().unwrap();
    let printer = VirtualPrinter::start_into(folder.path()).await;
    let mut driver = driver(&printer, Limits::default());
    for (printed, tag) in (1..).zip(LANGUAGES) {
        let job = job(tag);
        assert_eq!(driver.print(&job).await, Ok(READY), "{tag}");
        assert_eq!(printer.wait_for_job(printed).await, job.bitmap, "{tag}");
        assert!(folder.path().join(format!("paper-{printed:03}.png")).exists());
    }
    assert_eq!(printer.jobs().len(), LANGUAGES.len());
    assert_eq!(printer.errors(), [] as [String; 0]);
}

#[tokio::test]
async fn a_roll_that_ends_soon_prints_and_is_told() {
    let printer = VirtualPrinter::start().await;
    printer.trouble(Trouble::PaperNearEnd).await;
    let mut driver = driver(&printer, Limits::default());
    let near_end = Status { paper_near_end: true };
    assert_eq!(driver.print(&job("it")).await, Ok(near_end));
    assert_eq!(driver.status().await, Ok(near_end));
    assert_eq!(printer.jobs().len(), 1);
}

#[tokio::test]
async fn a_slow_printer_is_waited_for() {
    let printer = VirtualPrinter::start().await;
    printer.trouble(Trouble::Slow).await;
    printer.let_read(1_000);
    let job = job("bn");
    assert_eq!(driver(&printer, Limits::default()).print(&job).await, Ok(READY));
    assert_eq!(printer.jobs(), [job.bitmap]);
}

#[tokio::test]
async fn a_printer_slower_than_the_limit_leaves_the_paper_unknown_and_it_comes_out_once() {
    let printer = VirtualPrinter::start().await;
    printer.trouble(Trouble::Slow).await;
    printer.let_read(2);
    let job = job("it");
    assert_eq!(driver(&printer, impatient()).print(&job).await, fault(Cause::Silent, Printed::Unknown));
    assert_eq!(printer.jobs(), []);

    printer.let_read(1_000);
    assert_eq!(printer.wait_for_job(1).await, job.bitmap);
}
