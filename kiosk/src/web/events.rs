//! What happens while a page is open: the link, what pages before the ticket would show, and the paper.
//! One JSON object at once and whenever it changes; it names no ticket.

use std::convert::Infallible;

use axum::{
    extract::{Query, State},
    response::sse::{Event, KeepAlive, Sse},
};
use futures_util::{Stream, stream};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use super::{Web, ticket::paper_state};
use crate::{
    agent::Agent,
    kiosk::Kiosk,
    visitors::{State as Stands, Visitors},
};

/// Which page listens.
#[derive(Debug, Deserialize)]
pub(super) struct Listener {
    /// The token of the ticket that it shows.
    #[serde(default)]
    ticket: Option<String>,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct Happening {
    link: &'static str,
    revision: String,
    /// Whether a ticket waits to be shown again; the welcome leads to it.
    lost_ticket: bool,
    /// `printing`, `printed`, `failed` or `unknown`; `gone` if the ticket is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    paper: Option<&'static str>,
}

struct Watch {
    web: Web,
    ticket: Option<String>,
    agent: watch::Receiver<Agent>,
    visitors: watch::Receiver<Visitors>,
    last: Option<Happening>,
}

pub(super) async fn events(State(web): State<Web>, Query(listener): Query<Listener>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let (agent, visitors) = (web.kiosk.agent.subscribe(), web.kiosk.visitors.subscribe());
    let watch = Watch { web, ticket: listener.ticket, agent, visitors, last: None };
    let happenings = stream::unfold(watch, |mut watch| async move {
        let event = watch.next().await?;
        Some((Ok(event), watch))
    });
    Sse::new(happenings).keep_alive(KeepAlive::default())
}

impl Watch {
    /// The next thing that is not as it was; none when the program is to end.
    async fn next(&mut self) -> Option<Event> {
        loop {
            let happening = self.look();
            if self.last.as_ref() != Some(&happening) {
                let event = Event::default().json_data(&happening).ok()?;
                self.last = Some(happening);
                return Some(event);
            }
            tokio::select! {
                changed = self.agent.changed() => changed.ok()?,
                changed = self.visitors.changed() => changed.ok()?,
                _ = self.web.stopping.wait_for(|stopping| *stopping) => return None,
            }
        }
    }

    fn look(&mut self) -> Happening {
        let kiosk: &Kiosk = &self.web.kiosk;
        let agent = self.agent.borrow_and_update();
        let visitors = self.visitors.borrow_and_update();
        let paper = self.ticket.as_ref().map(|token| match visitors.order(token, kiosk.clock.running()).map(|order| &order.state) {
            Some(Stands::Issued(_, paper) | Stands::Booked(_, paper)) => paper_state(*paper),
            Some(Stands::Asking | Stands::Refused(_) | Stands::Full { .. } | Stands::Turned(_)) | None => "gone",
        });
        let lost_ticket = visitors.to_show_again(kiosk.clock.running()).is_some();
        Happening { lost_ticket, link: agent.link().as_str(), revision: agent.revision(), paper }
    }
}
