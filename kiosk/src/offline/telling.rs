//! Tells the dispatcher of what was handed out without it, and gets numbers for the next time: whenever it is heard again, and each
//! minute while it is. One task does both, so that what is leased is never older than what was told.

use std::{io, slice, sync::Arc, time::Duration};

use avanti_client::{CallError, Link, request_key};
use avanti_protocol::offline::{NumberLeases, OfflineTickets, TakenIn};
use tokio::time::timeout;

use super::taken::Taken;
use crate::kiosk::Kiosk;

/// The dispatcher's resource for papers.
const PAPERS: &str = "tickets/offline";
/// The dispatcher's resource for numbers.
const LEASES: &str = "number-leases";
/// How many papers are told of at once.
const AT_ONCE: usize = 32;
/// How long one telling is tried: its times are those of the first try.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often numbers are looked after while the dispatcher is heard.
const ROUND: Duration = Duration::from_secs(60);
/// How long a round that failed waits for the next.
const PAUSE: Duration = Duration::from_secs(3);

/// What becomes of papers that the dispatcher need not be told of again.
const DONE: [&str; 2] = ["taken_in", "over"];

type Failed = Box<dyn std::error::Error + Send + Sync>;

/// Does so for ever.
pub(crate) async fn run(kiosk: Arc<Kiosk>) {
    let mut agent = kiosk.agent.subscribe();
    loop {
        if agent.wait_for(|agent| agent.link() == Link::Live && agent.view().is_some()).await.is_err() {
            return;
        }
        let wait = match round(&kiosk).await {
            Ok(()) => ROUND,
            Err(error) => {
                tracing::debug!(error = &*error, "papers are told of, or numbers leased, a little later");
                PAUSE
            }
        };
        kiosk.note_stock();
        // A round that ends early when there is something to tell, or the connection was away.
        let shelf = &kiosk.shelf;
        let early = agent.wait_for(|agent| agent.link() == Link::Down || (wait == ROUND && shelf.has_news()));
        drop(timeout(wait, early).await);
    }
}

async fn round(kiosk: &Arc<Kiosk>) -> Result<(), Failed> {
    for papers in kiosk.shelf.taken().chunks(AT_ONCE) {
        match tell(kiosk, papers).await {
            Ok(()) => {}
            // One of them is more than the dispatcher can read; the others must not wait for it.
            Err(error) if is_about_papers(&error) => {
                for paper in papers {
                    tell_alone(kiosk, paper).await?;
                }
            }
            Err(error) => return Err(error),
        }
    }
    let api = kiosk.api.clone().giving_up_after(PATIENCE);
    let leases: NumberLeases = api.post(LEASES, &request_key(), &serde_json::json!({}), "it").await?;
    let Some(view) = kiosk.agent.borrow().view().cloned() else { return Ok(()) };
    let (stocking, at) = (Arc::clone(kiosk), kiosk.clock.moment());
    tokio::task::spawn_blocking(move || -> io::Result<()> { stocking.shelf.stock(leases, view, at) }).await??;
    Ok(())
}

/// Tells of papers. Those that the dispatcher cannot read are kept, the others forgotten.
async fn tell(kiosk: &Arc<Kiosk>, papers: &[Taken]) -> Result<(), Failed> {
    let now = kiosk.clock.moment();
    let told = OfflineTickets { tickets: papers.iter().map(|taken| taken.told(&now)).collect() };
    let api = kiosk.api.clone().giving_up_after(PATIENCE);
    let taken_in: TakenIn = api.post(PAPERS, &request_key(), &told, "it").await?;
    let is_done = |number: u32| taken_in.tickets.iter().any(|own| own.number == number && DONE.contains(&own.outcome.as_str()));
    let (done, refused): (Vec<Taken>, Vec<Taken>) = papers.iter().cloned().partition(|taken| is_done(taken.lease.number));
    for own in taken_in.tickets.iter().filter(|own| !is_done(own.number)) {
        let reason = own.detail.as_deref().unwrap_or_default();
        tracing::error!(number = own.number, reason, "the dispatcher cannot read a paper: it is kept, and its number stays out");
    }
    kiosk.shelf.keep_refused(&refused);
    tracing::info!(papers = done.len(), "the dispatcher knows of the tickets that were handed out without it");
    let telling = Arc::clone(kiosk);
    tokio::task::spawn_blocking(move || telling.shelf.forget(&done)).await??;
    Ok(())
}

async fn tell_alone(kiosk: &Arc<Kiosk>, paper: &Taken) -> Result<(), Failed> {
    match tell(kiosk, slice::from_ref(paper)).await {
        Err(error) if is_about_papers(&error) => {
            let (number, error) = (paper.lease.number, &*error);
            tracing::error!(number, error, "the dispatcher cannot read a paper: it is kept, and its number stays out");
            kiosk.shelf.keep_refused(slice::from_ref(paper));
            Ok(())
        }
        told => told,
    }
}

/// Whether the dispatcher understood who asks, and not what was told.
fn is_about_papers(error: &Failed) -> bool {
    matches!(error.downcast_ref::<CallError>(), Some(CallError::Problem(problem)) if matches!(problem.status, 400 | 413 | 422))
}
