//! Tickets that a clerk has this kiosk print: each is printed once, and what became of it is told until somebody hears it.
//! It decides nothing about who may have one.

pub mod ledger;

use std::{io, sync::Arc, time::Duration};

use avanti_client::{CallError, Link, request_key};
use avanti_protocol::print::{PrintJob, PrintJobs, PrintOutcome, PrintResult};
use serde::de::IgnoredAny;

use self::ledger::{Begun, Ledger};
use crate::{counter::is_final, keyholder, kiosk::Kiosk};

/// The dispatcher's resource.
const PRINTS: &str = "devices/prints";
/// After how long the dispatcher is asked again where it did not answer.
const AGAIN: Duration = Duration::from_secs(3);
/// The language in which requests are made.
const HOUSE: &str = "it";

/// Looks whenever a clerk has asked some kiosk for a paper, or one is not told of, for ever.
pub(crate) async fn run(kiosk: Arc<Kiosk>, ledger: Ledger) {
    let mut agent = kiosk.agent.subscribe();
    // Nothing is known of before: a program before this one may have left something.
    let mut done = None;
    loop {
        let (is_live, latest) = {
            let agent = agent.borrow_and_update();
            (agent.link() == Link::Live, agent.view().and_then(|view| view.prints))
        };
        let is_due = is_live && done != Some(latest);
        let mut went_well = true;
        if is_due {
            match round(&kiosk, &ledger).await {
                Ok(known) => {
                    // A dispatcher that has not read that far yet is asked again; an older one does not say.
                    let known = known.or(latest);
                    went_well = known >= latest;
                    done = Some(known);
                }
                Err(error) => {
                    tracing::warn!(error = &error as &dyn std::error::Error, "what clerks want printed is not known, or not told of");
                    went_well = false;
                }
            }
        }
        tokio::select! {
            changed = agent.changed() => if changed.is_err() { return },
            () = tokio::time::sleep(AGAIN), if !went_well => {}
        }
    }
}

/// Tells what is not told of, and prints what is to be printed, asking anew after each paper: a slow printer must not print
/// what has lapsed meanwhile. Gives the latest job that the dispatcher knows.
async fn round(kiosk: &Arc<Kiosk>, ledger: &Ledger) -> io::Result<Option<u64>> {
    for begun in ledger.untold()? {
        // What was begun and not ended was begun by a program that fell.
        tell(kiosk, ledger, Begun { outcome: begun.outcome.or(Some(PrintOutcome::Unknown)), ..begun }).await?;
    }
    loop {
        let PrintJobs { jobs, latest } = kiosk.api.get(PRINTS, HOUSE).await.map_err(io::Error::other)?;
        let at_ms = kiosk.clock.wall_ms();
        let mut new = None;
        for PrintJob { job, ticket } in jobs {
            if ledger.begin(&job, at_ms)? {
                new = Some((job, ticket));
                break;
            }
        }
        let Some((job, ticket)) = new else { return Ok(latest) };
        tracing::info!("a clerk has a ticket printed here");
        let is_out = keyholder::print(kiosk, &ticket).await;
        let outcome = Some(if is_out { PrintOutcome::Printed } else { PrintOutcome::NoPaper });
        let begun = Begun { job, at_ms, outcome, told: false };
        ledger.keep(&begun)?;
        tell(kiosk, ledger, begun).await?;
    }
}

async fn tell(kiosk: &Kiosk, ledger: &Ledger, begun: Begun) -> io::Result<()> {
    let Some(outcome) = begun.outcome else { return Ok(()) };
    let resource = format!("{PRINTS}/{}", begun.job);
    let told: Result<Option<IgnoredAny>, CallError> = kiosk.api.post(&resource, &request_key(), &PrintResult { outcome }, HOUSE).await;
    match told {
        Ok(_) => {}
        // Nobody waits for it any more.
        Err(CallError::Problem(problem)) if is_final(problem.status) => {}
        Err(error) => {
            ledger.keep(&begun)?;
            return Err(io::Error::other(error));
        }
    }
    ledger.keep(&Begun { told: true, ..begun })
}
