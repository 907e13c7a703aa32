//! Whether who listens may still listen: looked at when something was done with their account, device or organisation,
//! and for people now and then, since a session also ends by itself. Boards cost nothing while nothing is done.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use avanti_access::{Access, AuditRow, Kind, Role, StoreError};
use avanti_model::{AgentId, DeviceId};
use tokio::sync::{
    Notify,
    broadcast::{Receiver, Sender, error::RecvError},
};
use tracing::warn;

use super::super::caller::{audience, blocking};
use crate::{app::App, convert::desk::Audience, engine::SiteHandle};

/// How often the list of what was done with access is read on, once for all sockets.
const READ_EVERY: Duration = Duration::from_secs(1);
/// Readings that a socket may miss before it looks for itself.
const NEWS_MAX: usize = 16;

/// What was done with access since the last reading.
#[derive(Debug, Default)]
pub(super) struct Deeds {
    /// Accounts and devices that something was done to.
    subjects: BTreeSet<String>,
    /// Whether an organisation sees other services than before.
    organisations: bool,
}

/// What was done with access, for all who listen.
#[derive(Debug, Clone)]
pub struct AccessNews {
    deeds: Sender<Arc<Deeds>>,
    /// Rung when something was done here that shall not wait for the next reading.
    bell: Arc<Notify>,
    /// The place in the list from which on nothing is missed.
    from: i64,
}

impl AccessNews {
    /// News of everything that is done from here on.
    ///
    /// # Errors
    /// When the store fails.
    pub fn of(access: &Access) -> Result<Self, StoreError> {
        Ok(Self { deeds: Sender::new(NEWS_MAX), bell: Arc::default(), from: access.audit_end()? })
    }

    /// Has what was just done read at once.
    pub fn hurry(&self) {
        self.bell.notify_one();
    }

    /// Reads on for ever what this process and others, such as the command line's, do with access.
    pub async fn read_on(&self, access: Arc<Access>) {
        let mut place = self.from;
        let mut every = tokio::time::interval(READ_EVERY);
        loop {
            tokio::select! {
                _ = every.tick() => {}
                () = self.bell.notified() => {}
            }
            let store = Arc::clone(&access);
            match blocking(move || read(&store, place)).await {
                Ok(Ok((end, deeds))) => {
                    place = end;
                    if !deeds.subjects.is_empty() || deeds.organisations {
                        // An error means that nobody listens.
                        let _nobody = self.deeds.send(Arc::new(deeds));
                    }
                }
                Ok(Err(error)) => warn!(error = %error, "it cannot be read what was done with access: sockets are not looked at"),
                Err(_) => warn!("it cannot be read what was done with access: sockets are not looked at"),
            }
        }
    }
}

fn read(access: &Access, place: i64) -> Result<(i64, Deeds), StoreError> {
    let rows = access.audit_after(place)?;
    let mut deeds = Deeds::default();
    for row in &rows {
        deeds.note(row);
    }
    Ok((rows.last().map_or(place, |row| row.seq), deeds))
}

impl Deeds {
    fn note(&mut self, row: &AuditRow) {
        self.organisations |= row.deed.starts_with("organisation_");
        self.subjects.extend(row.subject.clone());
    }
}

/// Who listens at a socket.
#[derive(Debug)]
pub(super) enum Listener {
    /// A person, by their session, with the language of sentences where they follow the desks.
    Person { account: AgentId, session: String, language: Option<String> },
    /// A kiosk or a board, by its token.
    Device { device: DeviceId, token: String, kind: Kind },
}

/// The right of who listens, and how it is heard that it may have changed.
#[derive(Debug)]
pub(super) struct Standing {
    listener: Listener,
    news: Receiver<Arc<Deeds>>,
}

/// What a look at a right comes to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// They go on listening; a member of staff as this audience.
    Stays(Option<Audience>),
    /// They may not, for this reason.
    Ends(&'static str),
}

/// Hears of what is done with access from here on: begin before the right is looked at, so that nothing falls between.
pub(super) fn hear(app: &App) -> Receiver<Arc<Deeds>> {
    app.access_news.deeds.subscribe()
}

impl Standing {
    /// The right of a listener that has just been looked at.
    pub(super) fn new(listener: Listener, news: Receiver<Arc<Deeds>>) -> Self {
        Self { listener, news }
    }

    /// The device, where it is one that listens.
    pub(super) fn device(&self) -> Option<&DeviceId> {
        match &self.listener {
            Listener::Device { device, .. } => Some(device),
            Listener::Person { .. } => None,
        }
    }

    /// Whether the right can end without anybody's deed.
    pub(super) fn ends_by_itself(&self) -> bool {
        match self.listener {
            Listener::Person { .. } => true,
            Listener::Device { .. } => false,
        }
    }

    /// Waits until something was done that concerns this listener. May be dropped and called again.
    pub(super) async fn touched(&mut self) {
        loop {
            match self.news.recv().await {
                Ok(deeds) if self.concerned(&deeds) => return,
                Ok(_) => {}
                Err(RecvError::Lagged(_)) => return,
                Err(RecvError::Closed) => std::future::pending().await,
            }
        }
    }

    /// Looks at the right. A store that fails ends nobody's: boards must not go dark because of it.
    pub(super) async fn look(&self, app: &App, site: &Arc<SiteHandle>) -> Verdict {
        let (access, now) = (Arc::clone(&app.access), app.clock.now().millis());
        let looked = match &self.listener {
            Listener::Person { session, language, .. } => {
                let (session, site, language) = (session.clone(), Arc::clone(site), language.clone());
                blocking(move || person(&access, &session, now, &site, language.as_deref())).await
            }
            Listener::Device { device, token, kind } => {
                let (token, device, kind, site) = (token.clone(), device.clone(), *kind, Arc::clone(site));
                blocking(move || {
                    let found = access.authenticate_device(&token, now)?;
                    let same = found.is_some_and(|found| found.id == device && found.kind == kind && found.site == site.id);
                    Ok(if same { Verdict::Stays(None) } else { Verdict::Ends("this device was revoked, or has a new token") })
                })
                .await
            }
        };
        match looked {
            Ok(Ok(verdict)) => verdict,
            Ok(Err(error)) => {
                warn!(error = %error, "it cannot be looked up who listens");
                Verdict::Stays(None)
            }
            Err(_) => Verdict::Stays(None),
        }
    }

    fn concerned(&self, deeds: &Deeds) -> bool {
        match &self.listener {
            Listener::Person { account, .. } => deeds.organisations || deeds.subjects.contains(account.as_str()),
            Listener::Device { device, .. } => deeds.subjects.contains(device.as_str()),
        }
    }
}

fn person(access: &Access, session: &str, now: i64, site: &SiteHandle, language: Option<&str>) -> Result<Verdict, StoreError> {
    let Some(person) = access.person_of(session, now)? else { return Ok(Verdict::Ends("the session has ended: sign in again")) };
    if !person.may(&site.id, Role::Agent) {
        return Ok(Verdict::Ends("your role at this site has ended"));
    }
    Ok(Verdict::Stays(language.map(|language| audience(&person, site, &site.state(), language))))
}
