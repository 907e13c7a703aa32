//! Drives a session: opens sockets, carries frames and time into it, and hands on what it delivers.
//! It moves bytes and waits; what a frame means is the session's.

use std::time::Duration;

use avanti_protocol::frame::ClientFrame;
use tokio::{
    sync::mpsc::{self, Receiver, Sender},
    time::{Instant, sleep, sleep_until},
};

use crate::{
    backoff::Backoff,
    entropy,
    server::Server,
    session::{Input, Known, Link, Output, Session, Update},
    socket::{Socket, SocketError},
    topic::Topic,
};

/// Updates that wait for whoever follows; while they wait, the socket is not read.
const UPDATES_MAX: usize = 64;

/// Follows a topic for ever, connecting again with jittered back-off. Ends when the receiver is dropped, or when the
/// dispatcher refuses what is shown to it, since asking again would change nothing.
///
/// Must be called within a tokio runtime.
#[must_use]
pub fn follow<T: Topic>(server: Server, last: Option<Known<T::View>>) -> Receiver<Update<T>> {
    let (updates, receiver) = mpsc::channel(UPDATES_MAX);
    let follower = Follower { server, session: Session::new(last), updates, backoff: Backoff::new(), started: Instant::now(), out: false };
    tokio::spawn(follower.run());
    receiver
}

struct Follower<T: Topic> {
    server: Server,
    session: Session<T>,
    updates: Sender<Update<T>>,
    backoff: Backoff,
    started: Instant,
    /// Whether the dispatcher is known to be out of reach: an outage is logged once.
    out: bool,
}

/// Why it is over for good.
enum End {
    /// Nobody follows any more.
    Unfollowed,
    /// The dispatcher refuses what is shown to it; whoever follows learns it by the end.
    Refused,
}

/// Why a connection is over.
enum Over {
    Left { reconnect_in_ms: Option<u64> },
    Failed(SocketError),
}

impl<T: Topic> Follower<T> {
    async fn run(mut self) {
        match self.connect_for_ever().await {
            Err(End::Unfollowed | End::Refused) => {}
        }
    }

    async fn connect_for_ever(&mut self) -> Result<std::convert::Infallible, End> {
        loop {
            let over = self.connect_once().await?;
            self.note(&over);
            let Carried::On = self.carry_out(Input::Disconnected, None).await? else { continue };
            if let Over::Failed(SocketError::Refused) = over {
                return Err(End::Refused);
            }
            let named_ms = match over {
                Over::Left { reconnect_in_ms } => reconnect_in_ms,
                Over::Failed(_) => None,
            };
            let wait_ms = named_ms.unwrap_or(0) + self.backoff.next_ms(entropy::draw());
            tokio::select! {
                () = self.updates.closed() => return Err(End::Unfollowed),
                () = sleep(Duration::from_millis(wait_ms)) => {}
            }
        }
    }

    async fn connect_once(&mut self) -> Result<Over, End> {
        let opened = tokio::select! {
            () = self.updates.closed() => return Err(End::Unfollowed),
            opened = Socket::open(&self.server, T::NAME) => opened,
        };
        let mut socket = match opened {
            Ok(socket) => socket,
            Err(error) => return Ok(Over::Failed(error)),
        };
        if let Carried::Over(over) = self.carry_out(Input::Connected, Some(&mut socket)).await? {
            return Ok(over);
        }
        loop {
            let carried = self.hear(&mut socket).await?;
            if let Carried::Over(over) = carried {
                return Ok(over);
            }
        }
    }

    async fn hear(&mut self, socket: &mut Socket) -> Result<Carried, End> {
        let deadline = self.session.deadline_ms().map(|at_ms| self.started + Duration::from_millis(at_ms));
        let text = tokio::select! {
            // Frames that have come are taken before it is said that none came.
            biased;
            () = self.updates.closed() => return Err(End::Unfollowed),
            heard = socket.hear() => match heard {
                Ok(text) => text,
                Err(error) => return Ok(Carried::Over(Over::Failed(error))),
            },
            () = until(deadline) => return self.carry_out(Input::Deadline, Some(socket)).await,
        };
        self.carry_out(Input::Frame(&text), Some(socket)).await
    }

    async fn carry_out(&mut self, input: Input<'_>, mut socket: Option<&mut Socket>) -> Result<Carried, End> {
        let now_ms = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
        for output in self.session.take(now_ms, input) {
            match output {
                Output::Hello(hello) => {
                    let Some(socket) = socket.as_deref_mut() else { continue };
                    if let Err(error) = socket.say(&ClientFrame::Hello(hello)).await {
                        return Ok(Carried::Over(Over::Failed(error)));
                    }
                }
                Output::Deliver(update) => {
                    self.note_update(&update);
                    self.updates.send(update).await.map_err(|_| End::Unfollowed)?;
                }
                Output::Drop { reconnect_in_ms } => return Ok(Carried::Over(Over::Left { reconnect_in_ms })),
            }
        }
        Ok(Carried::On)
    }

    fn note_update(&mut self, update: &Update<T>) {
        if let Update::Link(Link::Live) = update {
            self.backoff.reset();
            self.out = false;
            tracing::info!(topic = T::NAME, site = self.server.site, "following the dispatcher");
        }
    }

    fn note(&mut self, over: &Over) {
        if std::mem::replace(&mut self.out, true) {
            return;
        }
        let (base, site, topic) = (self.server.base.as_str(), self.server.site.as_str(), T::NAME);
        match over {
            Over::Left { reconnect_in_ms: Some(absence_ms) } => {
                tracing::info!(base, site, topic, absence_ms, "the dispatcher restarts; connecting again after its absence");
            }
            Over::Left { reconnect_in_ms: None } => {
                tracing::warn!(base, site, topic, "the dispatcher is silent or cannot be understood; connecting again");
            }
            Over::Failed(error) => {
                tracing::warn!(
                    base,
                    site,
                    topic,
                    error = error as &dyn std::error::Error,
                    "no connection to the dispatcher; trying until there is one"
                );
            }
        }
    }
}

/// What became of an input.
enum Carried {
    On,
    Over(Over),
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}
