//! What the kiosk knows of a paper after everything that can befall a printer.

use std::time::Duration;

use kiosk::{
    printer::{Cause, Fault, Job, Limits, NetworkPrinter, Printed, Printer as _, Status},
    ticket::PaperWidth,
};
use system_tests::printer::{Trouble, VirtualPrinter};

use crate::samples::{LANGUAGES, drawn};

const READY: Status = Status { paper_near_end: false };

/// Long enough to hear an answer, short enough to wait for none.
const SHORT: Duration = Duration::from_millis(500);

fn job(tag: &str) -> Job {
    Job { number: "042".to_owned(), issued: "2026-03-02T09-15".to_owned(), bitmap: drawn(tag, PaperWidth::Mm80), training: true }
}

fn driver(printer: &VirtualPrinter, limits: Limits) -> NetworkPrinter {
    NetworkPrinter::new(printer.address().ip().to_string(), printer.address().port(), limits)
}

fn impatient() -> Limits {
    Limits { answer: SHORT, print: SHORT, ..Limits::default() }
}

fn fault(cause: Cause, printed: Printed) -> Result<Status, Fault> {
    Err(Fault { cause, printed })
}

/// Troubles a printer before a job and expects the same fault of job and question, with nothing on paper.
async fn check(trouble: Trouble, cause: Cause) {
    let printer = VirtualPrinter::start().await;
    let mut driver = driver(&printer, impatient());
    printer.trouble(trouble).await;
    assert_eq!(driver.print(&job("it")).await, fault(cause.clone(), Printed::No));
    assert_eq!(driver.status().await, fault(cause, Printed::No));

    printer.mend(trouble).await;
    assert_eq!(driver.status().await, Ok(READY));
    assert_eq!(printer.jobs(), [], "nothing may come out of a job that was reported as not printed");
    assert_eq!(printer.errors(), [] as [String; 0]);
}

#[tokio::test]
async fn a_printer_without_paper_gets_no_job() {
    check(Trouble::PaperOut, Cause::PaperOut).await;
}

#[tokio::test]
async fn a_printer_with_an_open_cover_gets_no_job() {
    check(Trouble::CoverOpen, Cause::CoverOpen).await;
}

#[tokio::test]
async fn a_printer_that_does_not_answer_gets_no_job() {
    check(Trouble::Silent, Cause::Silent).await;
}

#[tokio::test]
async fn a_printer_that_is_gone_is_reported_and_found_again() {
    check(Trouble::Gone, Cause::Gone).await;
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
async fn paper_that_ends_within_a_ticket_leaves_it_unknown_and_it_comes_out_once() {
    let printer = VirtualPrinter::start().await;
    printer.leave_paper_for(300);
    let job = job("ar");
    assert_eq!(driver(&printer, impatient()).print(&job).await, fault(Cause::PaperOut, Printed::Unknown));
    assert_eq!(printer.jobs(), []);

    printer.mend(Trouble::PaperOut).await;
    assert_eq!(printer.jobs(), [job.bitmap]);
}

#[tokio::test]
async fn a_printer_that_never_says_it_is_done_leaves_the_paper_unknown() {
    let printer = VirtualPrinter::start().await;
    printer.trouble(Trouble::NeverDone).await;
    let job = job("it");
    assert_eq!(driver(&printer, impatient()).print(&job).await, fault(Cause::Silent, Printed::Unknown));
    assert_eq!(printer.jobs(), [job.bitmap], "which is why it must not be printed again");
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

#[tokio::test]
async fn something_else_on_the_port_is_not_taken_for_a_printer() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        use tokio::io::AsyncWriteExt as _;
        let (mut stream, _) = listener.accept().await.unwrap();
        // The other side hangs up as soon as it has seen enough.
        while stream.write_all(&[b'?'; 512]).await.is_ok() {}
    });
    let mut driver = NetworkPrinter::new(address.ip().to_string(), address.port(), Limits::default());
    let fault = driver.status().await.unwrap_err();
    assert_eq!((fault.cause.code(), fault.printed), ("other", Printed::No));
    server.await.unwrap();
}
