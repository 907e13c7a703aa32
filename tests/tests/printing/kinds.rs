//! Printers that are not at the end of a network cable: on USB, on a serial line, behind a queue of CUPS.

use std::time::Duration;

use kiosk::printer::{Cause, DevicePrinter, Fault, Limits, Printed, Printer, QueuePrinter, Status};
use system_tests::printer::{
    Trouble, VirtualPrinter,
    cable::Cable,
    queue::{QueueTrouble, VirtualQueue},
};

use crate::faults::{fault, impatient, job};

const READY: Status = Status { paper_near_end: false };

#[tokio::test]
async fn a_serial_and_a_usb_printer_print_dot_for_dot_and_tell_how_they_are() {
    for usb in [true, false] {
        let printer = VirtualPrinter::start().await;
        let cable = Cable::into_printer(printer.address()).await.unwrap();
        let mut driver = if usb {
            DevicePrinter::usb(cable.device(), impatient())
        } else {
            DevicePrinter::serial(cable.device(), 115_200, true, impatient())
        };
        let (first, second) = (job("ar"), job("bn"));
        assert_eq!(driver.status().await, Ok(READY));
        assert_eq!(driver.print(&first).await, Ok(READY));
        printer.trouble(Trouble::PaperOut).await;
        assert_eq!(driver.print(&second).await, fault(Cause::PaperOut, Printed::No));
        printer.mend(Trouble::PaperOut).await;
        assert_eq!(driver.print(&second).await, Ok(READY));
        assert_eq!(printer.jobs(), [first.bitmap, second.bitmap]);
        assert_eq!(printer.errors(), [] as [String; 0]);
    }
}

#[tokio::test]
async fn a_late_answer_is_not_taken_for_that_of_the_next_paper() {
    let printer = VirtualPrinter::start().await;
    let cable = Cable::into_printer(printer.address()).await.unwrap();
    let mut driver = DevicePrinter::serial(cable.device(), 115_200, false, impatient());
    printer.leave_paper_for(300);
    let (late, next) = (job("it"), job("am"));
    assert_eq!(driver.print(&late).await, fault(Cause::PaperOut, Printed::Unknown));
    printer.mend(Trouble::PaperOut).await;
    printer.trouble(Trouble::PaperNearEnd).await;
    // The first answer says nothing of the roll; the one of this very paper does.
    assert_eq!(driver.print(&next).await, Ok(Status { paper_near_end: true }));
    assert_eq!(printer.jobs(), [late.bitmap, next.bitmap]);
}

#[tokio::test]
async fn a_device_that_is_not_there_or_no_printer_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let absent = DevicePrinter::usb(folder.path().join("lp0"), Limits::default()).status().await;
    assert_eq!(absent, fault(Cause::Gone, Printed::No));
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    for mut driver in [DevicePrinter::usb(&file, Limits::default()), DevicePrinter::serial(&file, 9_600, true, Limits::default())] {
        let fault = driver.print(&job("it")).await.unwrap_err();
        assert_eq!(fault.printed, Printed::No, "{fault}");
    }
    assert_eq!(std::fs::read(&file).unwrap(), b"", "nothing is written to what is no printer");
}

fn queue_driver(queue: &VirtualQueue) -> QueuePrinter {
    let limits = Limits { send: Duration::from_millis(500), ..impatient() };
    QueuePrinter::new("127.0.0.1", queue.address().port(), "tickets", limits)
}

#[tokio::test]
async fn a_queue_prints_dot_for_dot_and_keeps_nothing() {
    let printer = VirtualPrinter::start().await;
    let queue = VirtualQueue::before(printer.address()).await;
    let mut driver = queue_driver(&queue);
    let job = job("ur");
    assert_eq!(driver.print(&job).await, Ok(READY));
    assert_eq!(printer.wait_for_job(1).await, job.bitmap);
    assert_eq!((queue.taken(), queue.kept()), (1, 0));
    queue.trouble(Some(QueueTrouble::Says("media-low-warning")));
    assert_eq!(driver.print(&job).await, Ok(Status { paper_near_end: true }));
    assert_eq!((queue.taken(), queue.kept(), printer.errors()), (2, 0, Vec::new()));
}

#[tokio::test]
async fn each_trouble_of_a_queue_has_its_cause_and_leaves_no_ticket_in_it() {
    let refused = Cause::Other("its queue refuses a ticket (IPP status 0x0506)".to_owned());
    let given_up = Cause::Other("its queue gave the job up".to_owned());
    for (trouble, cause, printed, taken) in [
        (QueueTrouble::Says("media-empty-error"), Cause::PaperOut, Printed::No, 0),
        (QueueTrouble::Says("cover-open"), Cause::CoverOpen, Printed::No, 0),
        (QueueTrouble::Says("offline-report"), Cause::Offline, Printed::No, 0),
        (QueueTrouble::Says("connecting-to-device"), Cause::Gone, Printed::No, 0),
        (QueueTrouble::Refuses, refused, Printed::No, 0),
        (QueueTrouble::GivesUp, given_up, Printed::Unknown, 1),
        (QueueTrouble::Keeps, Cause::Silent, Printed::Unknown, 1),
    ] {
        let printer = VirtualPrinter::start().await;
        let queue = VirtualQueue::before(printer.address()).await;
        queue.trouble(Some(trouble));
        let told: Result<Status, Fault> = queue_driver(&queue).print(&job("it")).await;
        assert_eq!(told, fault(cause, printed), "{trouble:?}");
        assert_eq!((queue.taken(), queue.kept(), printer.jobs().len()), (taken, 0, 0), "{trouble:?}");
    }
}

#[tokio::test]
async fn a_queue_that_does_not_exist_is_told_apart_from_a_machine_that_is_gone() {
    let printer = VirtualPrinter::start().await;
    let queue = VirtualQueue::before(printer.address()).await;
    let mut other = QueuePrinter::new("127.0.0.1", queue.address().port(), "other", impatient());
    let unheard = Cause::Other("its queue answers with HTTP status 404".to_owned());
    assert_eq!(other.status().await, fault(unheard, Printed::No));
    let nobody = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let gone = QueuePrinter::new("127.0.0.1", nobody.port(), "tickets", impatient()).status().await;
    assert_eq!(gone, fault(Cause::Gone, Printed::No));
}
