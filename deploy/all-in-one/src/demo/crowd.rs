//! The people of the demo: they take tickets when their time has come, and some give them back.

use std::sync::Arc;

use avanti_core::{Answer, Command};
use avanti_model::Principal;
use avanti_simulator::{Party, arrivals::Drawing};
use tokio::task::JoinSet;
use tracing::debug;

use super::{Demo, Fate};

/// Lets the people of one day after the other come. The doors of the demo never close: a day begins where the one before has ended.
pub(super) async fn come(demo: Arc<Demo>) {
    // They end with this task, so that nobody keeps the site when it stops.
    let mut people = JoinSet::new();
    for number in 0.. {
        let later = demo.later(number);
        let drawing = Drawing { day: &demo.day, settings: &demo.settings, seed: u64::try_from(demo.run.millis()).unwrap_or(1) };
        for party in drawing.crowd(&demo.open, number).parties {
            demo.until(party.at + later).await;
            people.spawn(stay(Arc::clone(&demo), party));
            while people.try_join_next().is_some() {}
        }
        demo.until(demo.open.closes + later).await;
    }
}

/// A party takes its ticket, and gives it back if it waits too long.
async fn stay(demo: Arc<Demo>, party: Party) {
    let Party { service, reads, speaks, people, needs, walking, serving, ghost, patience, .. } = party;
    // Appointments of the played day are at other times than those of the clock, so that everybody is a walk-in.
    let command = Command::IssueTicket { service, reads, speaks, party: people, needs, slot: None };
    let visit = match demo.ask(Principal::Site, command).await {
        Ok(Answer::Ticket { ticket, .. }) => ticket.visit,
        other => {
            debug!(answer = ?other, "somebody got no ticket");
            return;
        }
    };
    demo.remember(visit, Fate { walking, serving, ghost });
    if let Some(patience) = patience.filter(|_| !ghost) {
        demo.pass(patience).await;
        if demo.site.state().visit(visit).is_some_and(|visit| visit.place == avanti_core::visit::Place::Waiting) {
            let left = demo.ask(Principal::Site, Command::Leave { visit }).await;
            debug!(left = ?left, "somebody gave up");
        }
    }
}
