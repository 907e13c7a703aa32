//! The page's sign of life: it says every few seconds that it runs, and learns whether the screen rests. Whoever starts the browser
//! asks here whether a page was heard, and starts it anew where none was. It knows nothing of who stands there.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use axum::{Json, extract::State, http::StatusCode};
use serde::Serialize;

use super::Web;
use crate::rest::rests;

/// So long after its last sign a page counts as alive: some of them may be missed.
const ALIVE: Duration = Duration::from_secs(45);

/// When a page was heard last, in running time.
#[derive(Debug, Default)]
pub(super) struct Heard(Mutex<Option<Duration>>);

/// What the page learns.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Told {
    /// Whether the screen rests.
    rests: bool,
}

impl Heard {
    fn note(&self, now: Duration) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(now);
    }

    fn is_recent(&self, now: Duration) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_some_and(|heard| now.saturating_sub(heard) < ALIVE)
    }
}

/// A page says that it runs.
pub(super) async fn sign(State(web): State<Web>) -> Json<Told> {
    web.heard.note(web.kiosk.clock.running());
    let agent = web.kiosk.agent.borrow();
    Json(Told { rests: rests(&agent.doors(), agent.now()) })
}

/// Whether a page was heard.
pub(super) async fn look(State(web): State<Web>) -> StatusCode {
    if web.heard.is_recent(web.kiosk.clock.running()) { StatusCode::NO_CONTENT } else { StatusCode::SERVICE_UNAVAILABLE }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_counts_as_alive_for_a_while_after_its_last_sign() {
        let heard = Heard::default();
        assert!(!heard.is_recent(Duration::ZERO), "none was ever there");
        heard.note(Duration::from_secs(100));
        assert!(heard.is_recent(Duration::from_secs(144)));
        assert!(!heard.is_recent(Duration::from_secs(145)));
    }
}
