//! The websockets: hello, then a snapshot or what was missed, then differences as they happen, and heartbeats.
//! Each socket reads its topic at its own pace; one that does not take a frame in time is dropped.

mod reader;
mod standing;

use std::{sync::Arc, time::Duration};

use avanti_access::{Kind, Role};
use avanti_model::VisitId;
use avanti_protocol::{
    SUB_PROTOCOL,
    frame::{ClientFrame, Hello, Restarting, ServerFrame},
};
use axum::{
    extract::{
        Path, Query, State, WebSocketUpgrade,
        ws::{CloseFrame, Message, WebSocket, close_code},
    },
    http::HeaderMap,
    response::Response,
};
use tokio::time::timeout;

use super::{
    caller::{self, Who, audience, same_origin},
    problem::{Failure, language},
};
use crate::{app::App, convert::reason::WORDS, engine::SiteHandle, shutdown};
use reader::{Follow, Reader};
use standing::{Listener, Standing, Verdict};

pub use standing::AccessNews;

/// Heartbeats between two looks at a session, which also ends by itself: once a minute.
const BEATS_PER_LOOK: u32 = 30;
/// How often a socket hears something.
const HEARTBEAT: Duration = Duration::from_secs(2);
/// How long one frame may take to leave.
const SEND_MAX: Duration = Duration::from_secs(5);
/// How long a client may take to say hello.
const HELLO_MAX: Duration = Duration::from_secs(10);
/// The longest frame that a client may send, in bytes.
const CLIENT_FRAME_MAX: usize = 4096;
/// After how long a client should come back when the dispatcher restarts, in milliseconds.
const RECONNECT_IN_MS: u64 = 500;

/// Why a phone is refused.
const NO_VISIT: &str = "this token opens no visit of today";

/// What can be listened to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name {
    /// Calls, for boards.
    Board,
    /// Services, for kiosks.
    Kiosk,
    /// Desks and who waits, for staff.
    Desk,
    /// One visit, for its phone.
    Phone,
}

impl Name {
    /// All of them, with the words that stand in addresses.
    pub const ALL: [(Self, &'static str); 4] =
        [(Self::Board, "board"), (Self::Kiosk, "kiosk"), (Self::Desk, "desk"), (Self::Phone, "phone")];

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, known)| *known == word).map(|(name, _)| name)
    }
}

/// What a socket's address can ask for.
#[derive(Debug, serde::Deserialize)]
pub struct Asked {
    /// Tag of the language of sentences; without it that of the browser.
    language: Option<String>,
}

/// Opens a socket for a phone, where there is no other topic.
pub async fn open_phone(
    state: State<App>,
    Path(site): Path<String>,
    asked: Query<Asked>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Result<Response, Failure> {
    open(state, Path((site, "phone".to_owned())), asked, headers, upgrade).await
}

/// Opens a socket on a topic.
pub async fn open(
    State(app): State<App>,
    Path((site, topic)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Result<Response, Failure> {
    let site = match app.site(&site) {
        Some(site) => Arc::clone(site),
        // A page cannot see why a socket was not opened, and would come back for ever: it is told in the socket.
        None if Name::from_word(&topic) == Some(Name::Phone) => {
            return Ok(upgrade.protocols([SUB_PROTOCOL]).on_upgrade(|mut socket| async move {
                let _ended = refuse(&mut socket, NO_VISIT).await;
            }));
        }
        None => return Err(Failure::NotFound),
    };
    // A page of somebody else's must not listen with our cookies.
    if !same_origin(&headers) {
        return Err(Failure::Forbidden);
    }
    let news = standing::hear(&app);
    let known = match Name::from_word(&topic).ok_or(Failure::NotFound)? {
        Name::Board => Some((Follow::Board, listener(&app, &site, &headers, Kind::Board).await?)),
        Name::Kiosk => Some((Follow::Kiosk, listener(&app, &site, &headers, Kind::Kiosk).await?)),
        Name::Desk => Some(desk(&app, &site, &headers, asked.language.as_deref()).await?),
        // A phone shows its token in its first frame, so that it stands in no log.
        Name::Phone => None,
    };
    let upgrade = upgrade.protocols([SUB_PROTOCOL]).read_buffer_size(2048).write_buffer_size(0).max_message_size(CLIENT_FRAME_MAX);
    let known = known.map(|(follow, listener)| (follow, Standing::new(listener, news)));
    let device = known.as_ref().and_then(|(_, standing)| standing.device()).cloned();
    Ok(upgrade.on_upgrade(move |socket| async move {
        metrics::gauge!("avanti_sockets", "topic" => topic.clone()).increment(1.0);
        let _here = device.map(|device| app.presence.enter(device));
        // A socket that ends has nobody left to tell about it.
        let _ended = serve(app, site, known, socket).await;
        metrics::gauge!("avanti_sockets", "topic" => topic).decrement(1.0);
    }))
}

/// A device of this kind, or a member of staff who looks at what it shows.
async fn listener(app: &App, site: &SiteHandle, headers: &HeaderMap, kind: Kind) -> Result<Listener, Failure> {
    match caller::who(app, headers).await? {
        Who::Device(device) if device.site == site.id && device.kind == kind => {
            Ok(Listener::Device { device: device.id, token: shown(caller::bearer(headers))?, kind })
        }
        Who::Person(person) if person.person.may(&site.id, Role::Agent) => {
            Ok(Listener::Person { account: person.person.account, session: shown(caller::cookie(headers))?, language: None })
        }
        Who::Device(_) | Who::Person(_) | Who::Phone { .. } => Err(Failure::Forbidden),
        Who::Nobody => Err(Failure::Unauthenticated),
    }
}

async fn desk(app: &App, site: &SiteHandle, headers: &HeaderMap, asked: Option<&str>) -> Result<(Follow, Listener), Failure> {
    match caller::who(app, headers).await? {
        Who::Person(person) if person.person.may(&site.id, Role::Agent) => {
            let state = site.state();
            let language = asked.filter(|tag| WORDS.language(tag).is_some()).unwrap_or_else(|| language(headers));
            let audience = audience(&person.person, site, &state, language);
            let topic = site.hub.desk(&audience);
            let session = shown(caller::cookie(headers))?;
            let listener = Listener::Person { account: person.person.account, session, language: Some(language.to_owned()) };
            Ok((Follow::Desk(audience, topic), listener))
        }
        Who::Device(_) | Who::Person(_) | Who::Phone { .. } => Err(Failure::Forbidden),
        Who::Nobody => Err(Failure::Unauthenticated),
    }
}

/// What a caller has shown, to be looked at again.
fn shown(secret: Option<&str>) -> Result<String, Failure> {
    secret.map(str::to_owned).ok_or(Failure::Unauthenticated)
}

async fn serve(app: App, site: Arc<SiteHandle>, known: Option<(Follow, Standing)>, mut socket: WebSocket) -> Option<()> {
    let mut leaving = app.leaving.clone();
    let hello = timeout(HELLO_MAX, next_hello(&mut socket)).await.ok()??;
    let (follow, mut standing) = match known {
        Some((follow, standing)) => (follow, Some(standing)),
        None => match phone(&app, &site, &hello) {
            Some(visit) => (Follow::Phone(visit), None),
            None => return refuse(&mut socket, NO_VISIT).await,
        },
    };
    let mut reader = Reader::new(Arc::clone(&site), follow);
    let mut bell = reader.topic().listen();
    reader.hello(&hello);
    let mut heartbeat = tokio::time::interval(HEARTBEAT);
    heartbeat.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut beats: u32 = 0;
    loop {
        if reader.is_over() {
            return refuse(&mut socket, NO_VISIT).await;
        }
        for text in reader.catch_up(false) {
            send(&mut socket, text).await?;
        }
        let look = tokio::select! {
            biased;
            () = shutdown::begun(&mut leaving) => {
                let frame: ServerFrame<(), ()> = ServerFrame::Restarting(Restarting { reconnect_in_ms: RECONNECT_IN_MS });
                send(&mut socket, serde_json::to_string(&frame).ok()?).await?;
                timeout(SEND_MAX, socket.send(Message::Close(None))).await.ok()?.ok()?;
                return None;
            }
            () = touched(standing.as_mut()) => true,
            rung = bell.changed() => {
                rung.ok()?;
                false
            }
            _ = heartbeat.tick() => {
                for text in reader.catch_up(true) {
                    send(&mut socket, text).await?;
                }
                beats = beats.wrapping_add(1);
                beats.is_multiple_of(BEATS_PER_LOOK) && standing.as_ref().is_some_and(Standing::ends_by_itself)
            }
            frame = next_hello(&mut socket) => {
                reader.hello(&frame?);
                false
            }
        };
        let (true, Some(standing)) = (look, &standing) else { continue };
        match standing.look(&app, &site).await {
            Verdict::Ends(reason) => return refuse(&mut socket, reason).await,
            Verdict::Stays(Some(audience)) if reader.see(&audience) => bell = reader.topic().listen(),
            Verdict::Stays(_) => {}
        }
    }
}

async fn touched(standing: Option<&mut Standing>) {
    match standing {
        Some(standing) => standing.touched().await,
        None => std::future::pending().await,
    }
}

/// Closes a socket for good: the client shall not come back with what it has shown.
async fn refuse(socket: &mut WebSocket, reason: &'static str) -> Option<()> {
    let refused = CloseFrame { code: close_code::POLICY, reason: reason.into() };
    timeout(SEND_MAX, socket.send(Message::Close(Some(refused)))).await.ok()?.ok()?;
    None
}

async fn send(socket: &mut WebSocket, text: String) -> Option<()> {
    timeout(SEND_MAX, socket.send(Message::Text(text.into()))).await.ok()?.ok()
}

/// The next hello; none once the client is gone or says what no client says.
async fn next_hello(socket: &mut WebSocket) -> Option<Hello> {
    loop {
        match socket.recv().await?.ok()? {
            Message::Text(text) => {
                let ClientFrame::Hello(hello) = serde_json::from_str(&text).ok()?;
                return Some(hello);
            }
            Message::Ping(_) | Message::Pong(_) => {}
            Message::Binary(_) | Message::Close(_) => return None,
        }
    }
}

fn phone(app: &App, site: &SiteHandle, hello: &Hello) -> Option<VisitId> {
    let (own, visit) = app.phone_visit(hello.token.as_deref()?)?;
    (own.id == site.id && site.state().visit(visit).is_some()).then_some(visit)
}
