//! Finishes what was begun and left: after a crash, after a time-out, after a ticket was given back.
//! One errand at a time, again and again until the dispatcher has said its word. Nobody waits for it.

use std::{sync::Arc, time::Duration};

use avanti_client::{CallError, Link};
use avanti_protocol::booking::{Appointment, NewAppointment};
use serde::de::IgnoredAny;
use tokio::{sync::mpsc, time::timeout};

use crate::{
    arrival::CHECK_INS,
    booking::{self, APPOINTMENTS},
    counter::{self, TICKETS, is_final},
    handout::Handout,
    kiosk::Kiosk,
    outbox::{Errand, Step, Task},
    visitors::Paper,
};

/// Errands that wait in memory; more of them wait on the disk for the next start.
pub(crate) const WAITING_MAX: usize = 256;
/// How long a try that failed though the dispatcher can be reached waits for the next.
const PAUSE: Duration = Duration::from_secs(5);

/// What became of a try.
enum Tried {
    /// It is over, or another errand has taken its place.
    Done,
    /// A step further; the next one is due.
    Further,
    /// Try again later.
    Later,
    /// The answer can't be read; the file stays for somebody who can.
    Stuck,
}

/// Does errands until there will be no more.
pub(crate) async fn run(kiosk: Arc<Kiosk>, mut errands: mpsc::Receiver<Errand>) {
    while let Some(errand) = errands.recv().await {
        finish(&kiosk, errand).await;
    }
}

async fn finish(kiosk: &Arc<Kiosk>, mut errand: Errand) {
    let mut agent = kiosk.agent.subscribe();
    loop {
        let step = errand.step(kiosk.clock.wall_ms());
        let needs_dispatcher = matches!(step, Step::AskAgain | Step::Leave);
        if needs_dispatcher && agent.wait_for(|agent| agent.link() != Link::Down).await.is_err() {
            return;
        }
        // The wait may have been long.
        let tried = match errand.step(kiosk.clock.wall_ms()) {
            Step::AskAgain => ask_again(kiosk, &mut errand).await,
            Step::Print => print(kiosk, &errand).await,
            Step::Show => show(kiosk, &errand),
            Step::Leave => leave(kiosk, &errand).await,
            Step::Forget => drop_errand(kiosk, &errand.key).await,
        };
        match tried {
            Tried::Done => return,
            Tried::Further => {}
            Tried::Stuck => return tracing::error!(key = errand.key, "an errand can't be finished and is left for the next start"),
            Tried::Later => {
                // A pause that ends early when the connection comes back.
                let down = agent.wait_for(|agent| agent.link() == Link::Down);
                drop(timeout(PAUSE, down).await);
            }
        }
    }
}

/// Asks under the same key; the errand goes on with what it learns.
async fn ask_again(kiosk: &Arc<Kiosk>, errand: &mut Errand) -> Tried {
    let (asked, abandoned) = match &errand.task {
        Task::Ask { request, abandoned } => {
            (kiosk.api.post::<_, Handout>(TICKETS, &errand.key, request, &request.language).await, *abandoned)
        }
        Task::CheckIn { request } => {
            let language = request.language.as_deref().unwrap_or("it");
            (kiosk.api.post(CHECK_INS, &errand.key, request, language).await, false)
        }
        Task::Book { request, abandoned } => {
            let (request, abandoned) = (request.clone(), *abandoned);
            return book_again(kiosk, errand, &request, abandoned).await;
        }
        Task::Booked { .. } | Task::Print { .. } | Task::Shown { .. } | Task::Leave { .. } => return Tried::Done,
    };
    match asked {
        Ok(handout) => {
            if abandoned {
                // Its person was told that there is no ticket: the touch counts as long ago.
                errand.at_ms = 0;
            }
            errand.task = Task::Print { ticket: Box::new(handout) };
            kiosk.note_disk(kiosk.keep(errand.clone()).await);
            Tried::Further
        }
        Err(error) => judge(kiosk, &errand.key, error).await,
    }
}

/// Asks for an appointment under the same key.
async fn book_again(kiosk: &Arc<Kiosk>, errand: &mut Errand, request: &NewAppointment, abandoned: bool) -> Tried {
    match kiosk.api.post::<_, Appointment>(APPOINTMENTS, &errand.key, request, &request.language).await {
        Ok(appointment) => {
            if abandoned {
                // Its person was told that there is none.
                errand.at_ms = 0;
            }
            errand.task = Task::Booked { appointment: Box::new(appointment) };
            kiosk.note_disk(kiosk.keep(errand.clone()).await);
            Tried::Further
        }
        Err(error) => judge(kiosk, &errand.key, error).await,
    }
}

/// Prints for somebody who stands there, and shows the number as if nothing had been.
async fn print(kiosk: &Arc<Kiosk>, errand: &Errand) -> Tried {
    if let Task::Booked { appointment } = &errand.task {
        return card(kiosk, errand, appointment).await;
    }
    let Task::Print { ticket } = &errand.task else { return Tried::Done };
    let token = kiosk.show_again(&errand.key, ticket, Paper::Printing);
    counter::hand_over(kiosk, &token, &errand.key, errand.at_ms, ticket).await;
    Tried::Done
}

/// Prints the card of an appointment for somebody who stands there. From then on it may be out, and what somebody may hold is not
/// given back.
async fn card(kiosk: &Arc<Kiosk>, errand: &Errand, appointment: &Appointment) -> Tried {
    let forgotten = drop_errand(kiosk, &errand.key).await;
    booking::print(kiosk, appointment).await;
    forgotten
}

/// Gives an appointment back of which nobody knows.
async fn cancel(kiosk: &Arc<Kiosk>, errand: &Errand, appointment: &Appointment) -> Tried {
    let resource = format!("{APPOINTMENTS}/{}", appointment.code);
    let key = Errand::leave(&errand.key, errand.at_ms, "").key;
    match kiosk.api.delete::<IgnoredAny>(&resource, &key, &appointment.language).await {
        Ok(_) => {
            tracing::info!("an appointment that nobody knew of was given back");
            drop_errand(kiosk, &errand.key).await
        }
        Err(error) => judge(kiosk, &errand.key, error).await,
    }
}

/// Shows a number that was on the screen; its errand is over when its person has gone.
fn show(kiosk: &Kiosk, errand: &Errand) -> Tried {
    if let Task::Shown { ticket } = &errand.task {
        tracing::info!("a number that was on the screen is shown again");
        kiosk.show_again(&errand.key, ticket, Paper::Unknown);
    }
    Tried::Done
}

async fn leave(kiosk: &Arc<Kiosk>, errand: &Errand) -> Tried {
    let (key, visit) = match &errand.task {
        Task::Booked { appointment } => return cancel(kiosk, errand, appointment).await,
        Task::Leave { visit } => (errand.key.clone(), visit),
        // The dispatcher has to be told of it before it can be given back.
        Task::Print { ticket } if kiosk.shelf.is_out(&ticket.ticket.visit) => return Tried::Later,
        Task::Print { ticket } => (Errand::leave(&errand.key, errand.at_ms, &ticket.ticket.visit).key, &ticket.ticket.visit),
        Task::Ask { .. } | Task::Book { .. } | Task::CheckIn { .. } | Task::Shown { .. } => return Tried::Done,
    };
    match kiosk.leave(&key, visit).await {
        Ok(_) => drop_errand(kiosk, &errand.key).await,
        Err(error) => judge(kiosk, &errand.key, error).await,
    }
}

async fn judge(kiosk: &Arc<Kiosk>, key: &str, error: CallError) -> Tried {
    match error {
        CallError::Problem(problem) if is_final(problem.status) => drop_errand(kiosk, key).await,
        CallError::Problem(_) | CallError::Unreachable { .. } => Tried::Later,
        CallError::Unreadable { .. } => Tried::Stuck,
    }
}

async fn drop_errand(kiosk: &Arc<Kiosk>, key: &str) -> Tried {
    kiosk.note_disk(kiosk.forget(key).await);
    Tried::Done
}
