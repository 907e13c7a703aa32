//! Who asks: a person by cookie, a device by its token, a phone by its visit's token, or nobody.
//! A changing request of a person must bring the session's token against forgery, which is checked here once for all.

use std::{
    collections::BTreeSet,
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

use avanti_access::{Authenticated, Device, Person, Role};
use avanti_core::State;
use avanti_model::{Principal, RequestKey, ServiceId, SiteId, VisitId};
use avanti_protocol::route::{CSRF_HEADER, REQUEST_KEY_HEADER};
use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, Method, header, request::Parts},
};

use super::problem::{Failure, language};
use crate::{app::App, convert::desk::Audience, engine::SiteHandle, entropy};

/// Where requests come from that no connection brought, as in tests of a router alone.
const UNKNOWN_PEER: SocketAddr = SocketAddr::new(IpAddr::V4(std::net::Ipv4Addr::UNSPECIFIED), 0);

/// Name of the cookie that carries a session.
pub const COOKIE: &str = "avanti_session";

/// A request's caller.
#[derive(Debug)]
pub struct Caller {
    /// Who it is.
    pub who: Who,
    /// The key under which the request may be repeated.
    pub key: RequestKey,
    /// Tag of the language for sentences.
    pub language: &'static str,
    /// Where the request comes from.
    pub address: IpAddr,
}

/// Who asks.
#[derive(Debug)]
pub enum Who {
    /// Nobody has shown who they are.
    Nobody,
    /// A person of the staff.
    Person(Box<Authenticated>),
    /// A kiosk or a board.
    Device(Device),
    /// The phone of a visit.
    Phone {
        /// The visit's site.
        site: SiteId,
        /// The visit.
        visit: VisitId,
    },
}

impl FromRequestParts<App> for Caller {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        let key = match parts.headers.get(REQUEST_KEY_HEADER) {
            Some(key) => key.to_str().unwrap_or_default().parse()?,
            None => entropy::request_key(),
        };
        let who = who(app, &parts.headers).await?;
        let changes = parts.method != Method::GET && parts.method != Method::HEAD;
        if let (Who::Person(person), true) = (&who, changes) {
            let sent = parts.headers.get(CSRF_HEADER).and_then(|value| value.to_str().ok()).unwrap_or_default();
            if !person.csrf.matches(sent) {
                return Err(Failure::Csrf);
            }
        }
        Ok(Self { who, key, language: language(&parts.headers), address: origin(app, parts) })
    }
}

/// Whoever opens a page that is everybody's: what else they could show is not looked at.
#[derive(Debug, Clone, Copy)]
pub struct Anybody {
    /// Where the request comes from.
    pub address: IpAddr,
}

impl FromRequestParts<App> for Anybody {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        Ok(Self { address: origin(app, parts) })
    }
}

impl Anybody {
    /// The same as the caller of a request with a key. Who serves a page words what fails in the page's own language.
    #[must_use]
    pub fn with_key(self, key: RequestKey) -> Caller {
        Caller { who: Who::Nobody, key, language: "it", address: self.address }
    }
}

fn origin(app: &App, parts: &Parts) -> IpAddr {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map_or(UNKNOWN_PEER, |ConnectInfo(peer)| *peer);
    address(app, peer, &parts.headers)
}

/// Whether a request comes from a page of ours, as far as its browser says where it comes from.
#[must_use]
pub fn same_origin(headers: &HeaderMap) -> bool {
    let Some(origin) = headers.get(header::ORIGIN) else { return true };
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    origin.to_str().ok().and_then(|origin| origin.split_once("://")).is_some_and(|(_, authority)| authority == host)
}

/// Who the headers show: nobody where there is neither a token nor the cookie of a session that lasts.
///
/// # Errors
/// When a token is shown that opens nothing: whoever has one means to be somebody. A cookie that opens nothing is
/// only what a browser has kept of a session that has ended.
pub async fn who(app: &App, headers: &HeaderMap) -> Result<Who, Failure> {
    let now = app.clock.now().millis();
    if let Some(token) = bearer(headers) {
        if token.contains('.') {
            let (site, visit) = app.phone_visit(token).ok_or(Failure::Unauthenticated)?;
            return Ok(Who::Phone { site: site.id.clone(), visit });
        }
        if let Some(device) = app.doorkeeper.knows(token, now) {
            return Ok(Who::Device(device));
        }
        let (access, shown) = (Arc::clone(&app.access), token.to_owned());
        let device = blocking(move || access.authenticate_device(&shown, now)).await??.ok_or(Failure::Unauthenticated)?;
        app.doorkeeper.remember(token, &device, now);
        return Ok(Who::Device(device));
    }
    let Some(token) = cookie(headers) else { return Ok(Who::Nobody) };
    let (access, token) = (Arc::clone(&app.access), token.to_owned());
    let person = blocking(move || access.authenticate(&token, now)).await??;
    Ok(person.map_or(Who::Nobody, |person| Who::Person(Box::new(person))))
}

/// The token that the request brings, if any.
#[must_use]
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

/// The session's secret, if the request brings one.
#[must_use]
pub fn cookie(headers: &HeaderMap) -> Option<&str> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|line| line.split(';')).find_map(|pair| pair.trim().strip_prefix(COOKIE)?.strip_prefix('='))
}

/// The address that a request comes from.
#[must_use]
pub fn address(app: &App, peer: SocketAddr, headers: &HeaderMap) -> IpAddr {
    // A proxy may add a line of its own behind one that the client made up: all of them are one list, nearest last.
    let lines: Vec<&str> = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok()).collect();
    app.origin(peer.ip(), &lines.join(","))
}

/// Runs what blocks on disk or processor off the async threads.
///
/// # Errors
/// When it panicked, which is a fault of ours.
pub async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Failure::Internal)
}

impl Caller {
    /// The person, if it is one with at least this role at the site.
    ///
    /// # Errors
    /// When nobody is signed in, or somebody who may not.
    pub fn person(&self, site: &SiteHandle, role: Role) -> Result<&Person, Failure> {
        match &self.who {
            Who::Person(person) if person.person.may(&site.id, role) => Ok(&person.person),
            Who::Person(_) | Who::Device(_) | Who::Phone { .. } => Err(Failure::Forbidden),
            Who::Nobody => Err(Failure::Unauthenticated),
        }
    }

    /// The device, if it is one of the site's.
    ///
    /// # Errors
    /// When nobody has shown who asks, or somebody else.
    pub fn device(&self, site: &SiteHandle) -> Result<&Device, Failure> {
        match &self.who {
            Who::Device(device) if device.site == site.id => Ok(device),
            Who::Person(_) | Who::Device(_) | Who::Phone { .. } => Err(Failure::Forbidden),
            Who::Nobody => Err(Failure::Unauthenticated),
        }
    }

    /// The caller as the site knows them.
    ///
    /// # Errors
    /// When nobody has shown who asks, or somebody of another site.
    pub fn principal(&self, site: &SiteHandle) -> Result<Principal, Failure> {
        match &self.who {
            Who::Nobody => Err(Failure::Unauthenticated),
            Who::Person(person) if person.person.may(&site.id, Role::Agent) => Ok(Principal::Agent(person.person.account.clone())),
            Who::Device(device) if device.site == site.id => Ok(Principal::Device(device.id.clone())),
            Who::Phone { site: own, visit } if *own == site.id => Ok(Principal::Phone(*visit)),
            Who::Person(_) | Who::Device(_) | Who::Phone { .. } => Err(Failure::Forbidden),
        }
    }
}

/// What a person may see at a site, in their language.
#[must_use]
pub fn audience(person: &Person, site: &SiteHandle, state: &State, language: &str) -> Audience {
    let services: BTreeSet<ServiceId> =
        state.settings.services.iter().map(|service| service.id.clone()).filter(|service| person.sees(&site.id, service)).collect();
    Audience { services, language: language.to_owned() }
}
