//! Tells the dispatcher of what was handed out without it, and gets numbers for the next time: whenever it is heard again, and each
//! minute while it is. One task does both, so that what is leased is never older than what was told.

use std::{io, sync::Arc, time::Duration};

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
        let early = agent.wait_for(|agent| agent.link() == Link::Down || (wait == ROUND && !shelf.taken().is_empty()));
        drop(timeout(wait, early).await);
    }
}

async fn round(kiosk: &Arc<Kiosk>) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    for papers in kiosk.shelf.taken().chunks(AT_ONCE) {
        tell(kiosk, papers).await?;
        let (telling, papers) = (Arc::clone(kiosk), papers.to_vec());
        tokio::task::spawn_blocking(move || telling.shelf.forget(&papers)).await??;
    }
    let api = kiosk.api.clone().giving_up_after(PATIENCE);
    let leases: NumberLeases = api.post(LEASES, &request_key(), &serde_json::json!({}), "it").await?;
    let Some(view) = kiosk.agent.borrow().view().cloned() else { return Ok(()) };
    let (stocking, at) = (Arc::clone(kiosk), kiosk.clock.moment());
    tokio::task::spawn_blocking(move || -> io::Result<()> { stocking.shelf.stock(leases, view, at) }).await??;
    Ok(())
}

async fn tell(kiosk: &Kiosk, papers: &[Taken]) -> Result<(), CallError> {
    let now = kiosk.clock.moment();
    let told = OfflineTickets { tickets: papers.iter().map(|taken| taken.told(&now)).collect() };
    let api = kiosk.api.clone().giving_up_after(PATIENCE);
    let taken_in: TakenIn = api.post(PAPERS, &request_key(), &told, "it").await?;
    tracing::info!(papers = taken_in.tickets.len(), "the dispatcher knows of the tickets that were handed out without it");
    Ok(())
}
