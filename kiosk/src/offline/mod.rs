//! Tickets without the dispatcher: numbers that were leased beforehand, handed out from the disk, told of when the dispatcher is back.
//! The rules are pure, in `stock` and `taken`; `shelf` keeps them on the disk. It never knows a page.

mod damaged;
pub mod list;
pub mod moment;
pub mod shelf;
pub mod stock;
pub mod taken;
pub(crate) mod telling;

use std::sync::Arc;

use avanti_client::{CallError, Link};
use avanti_protocol::http::NewTicket;

use crate::{handout::Handout, kiosk::Kiosk};

/// Whether nothing is asked at all: it is known that nobody answers, and there are numbers.
pub(crate) fn asks_nobody(kiosk: &Kiosk) -> bool {
    let agent = kiosk.agent.borrow();
    agent.link() == Link::Down && agent.is_stocked()
}

/// Whether a request without an answer may be answered by a leased number: nobody was reached, or nobody who can write.
pub(crate) fn stands_in_for(error: &CallError) -> bool {
    match error {
        CallError::Unreachable { .. } => true,
        CallError::Problem(problem) => problem.status >= 500,
        CallError::Unreadable { .. } => false,
    }
}

/// The next leased number for a wish, on the disk before anybody sees it. None where there is none, or it can't be kept.
pub(crate) async fn take(kiosk: &Arc<Kiosk>, key: &str, request: &NewTicket) -> Option<Handout> {
    let (taking, key, request) = (Arc::clone(kiosk), key.to_owned(), request.clone());
    let taken = tokio::task::spawn_blocking(move || taking.shelf.take(&key, &request, taking.clock.moment())).await;
    kiosk.note_stock();
    match taken {
        Ok(Ok(taken)) => taken.map(|taken| taken.handout()),
        Ok(Err(error)) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a number can't be kept on the disk, so it is not handed out");
            None
        }
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a number could not be taken");
            None
        }
    }
}
