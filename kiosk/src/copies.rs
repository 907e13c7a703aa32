//! Papers that staff ask for at the kiosk: a test, and the last ticket once more.
//! Each is printed once for each time it is asked for; the last ticket is forgotten soon, since it is its person's.

use std::{sync::Arc, time::Duration};

use crate::{
    agent::Printer,
    counter,
    handout::Handout,
    kiosk::Kiosk,
    paper,
    printer::Job,
    ticket::{Document, Sheet},
};

/// How long a ticket can be printed again.
const KEPT_FOR: Duration = Duration::from_secs(10 * 60);
/// The number on a test, which no ticket has.
const TEST_NUMBER: &str = "0";
/// Its picture.
const TEST_PICTURE: &str = "fish";

/// A ticket of which a paper was begun, and when, in running time.
#[derive(Debug)]
pub(crate) struct LastPaper {
    handout: Handout,
    at: Duration,
}

/// Notes a ticket of which a paper is begun.
pub(crate) fn note(kiosk: &Kiosk, handout: &Handout) {
    let last = LastPaper { handout: handout.clone(), at: kiosk.clock.running() };
    *kiosk.last_paper() = Some(last);
}

/// Forgets a ticket that was printed long ago.
pub(crate) fn forget_old(kiosk: &Kiosk) {
    let now = kiosk.clock.running();
    kiosk.last_paper().take_if(|last| now.saturating_sub(last.at) >= KEPT_FOR);
}

/// The number that can be printed again.
pub(crate) fn last_number(kiosk: &Kiosk) -> Option<u32> {
    forget_old(kiosk);
    kiosk.last_paper().as_ref().map(|last| last.handout.ticket.number)
}

/// Prints the last ticket once more.
pub(crate) async fn again(kiosk: &Arc<Kiosk>) {
    forget_old(kiosk);
    let Some(handout) = kiosk.last_paper().as_ref().map(|last| last.handout.clone()) else { return };
    tracing::info!("staff have a ticket printed again");
    let sheets = counter::sheets(kiosk, &handout);
    let ticket = &handout.ticket;
    print(kiosk, sheets, &ticket.number.to_string(), &ticket.issued_at, ticket.training).await;
}

/// Prints what looks like a ticket and is none, in a language and in those of the site whose letters may be missing.
pub(crate) async fn test(kiosk: &Arc<Kiosk>, lang: &str) {
    tracing::info!("staff have a test printed");
    let now = kiosk.agent.borrow().now().map(str::to_owned).unwrap_or_default();
    let sheets = [lang, "it"].map(|tag| Sheet::Ticket(test_document(kiosk, tag, &now)));
    print(kiosk, sheets.to_vec(), TEST_NUMBER, &now, true).await;
}

fn test_document(kiosk: &Kiosk, tag: &str, now: &str) -> Document {
    let ticket = avanti_protocol::http::Ticket {
        visit: String::new(),
        number: 0,
        picture: avanti_protocol::Picture { name: TEST_PICTURE.to_owned(), colour: "blue".to_owned() },
        service: String::new(),
        language: tag.to_owned(),
        issued_at: now.to_owned(),
        ahead: 0,
        servable: None,
        forecast: None,
        back_by: None,
        phone_url: String::new(),
        training: true,
    };
    let mut document = paper::document(&kiosk.catalogue, &Handout::walk_in(ticket), tag, &kiosk.zone(), kiosk.paper);
    document.lines.truncate(1);
    document.italian_lines.truncate(2);
    document
}

async fn print(kiosk: &Arc<Kiosk>, sheets: Vec<Sheet>, number: &str, issued: &str, training: bool) {
    let bitmap = match kiosk.room.draw(sheets).await {
        Ok(bitmap) => bitmap,
        Err(error) => return tracing::error!(error = &error as &dyn std::error::Error, "nothing that staff asked for can be drawn"),
    };
    let job = Job { number: number.to_owned(), issued: issued.to_owned(), bitmap, training };
    kiosk.note_printer(match kiosk.room.print(&job).await {
        Ok(status) => Printer::Ready(status),
        Err(fault) => Printer::Broken(fault.cause),
    });
}
