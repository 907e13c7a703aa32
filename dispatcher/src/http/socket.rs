//! The websockets: hello, then a snapshot or what was missed, then differences as they happen, and heartbeats.
//! Each socket reads its topic at its own pace; one that does not take a frame in time is dropped.

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
    http::{HeaderMap, header},
    response::Response,
};
use tokio::{sync::watch, time::timeout};

use super::{
    caller::{self, Who, audience},
    problem::{Failure, language},
};
use crate::{
    app::App,
    convert::{self, desk::Audience, reason::WORDS},
    engine::SiteHandle,
    hub::{Catch, Topic},
};

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

/// What a socket's address can ask for.
#[derive(Debug, serde::Deserialize)]
pub struct Asked {
    /// Tag of the language of sentences; without it that of the browser.
    language: Option<String>,
}

/// What a socket follows.
enum Follow {
    Board,
    Kiosk,
    Desk(Audience, Arc<Topic>),
    Phone(VisitId),
}

/// Opens a socket for a phone; every other topic does not exist here.
pub async fn open_phone(
    state: State<App>,
    Path((site, topic)): Path<(String, String)>,
    asked: Query<Asked>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Result<Response, Failure> {
    if topic != "phone" {
        return Err(Failure::NotFound);
    }
    open(state, Path((site, topic)), asked, headers, upgrade).await
}

/// Opens a socket on a topic.
pub async fn open(
    State(app): State<App>,
    Path((site, topic)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Result<Response, Failure> {
    let site = Arc::clone(app.site(&site).ok_or(Failure::NotFound)?);
    if !same_origin(&headers) {
        return Err(Failure::Forbidden);
    }
    let follow = match topic.as_str() {
        "board" => device(&app, &site, &headers, Kind::Board).await.map(|()| Some(Follow::Board))?,
        "kiosk" => device(&app, &site, &headers, Kind::Kiosk).await.map(|()| Some(Follow::Kiosk))?,
        "desk" => Some(desk(&app, &site, &headers, asked.language.as_deref()).await?),
        // A phone shows its token in its first frame, so that it stands in no log.
        "phone" => None,
        _other => return Err(Failure::NotFound),
    };
    let upgrade = upgrade.protocols([SUB_PROTOCOL]).read_buffer_size(2048).write_buffer_size(0).max_message_size(CLIENT_FRAME_MAX);
    Ok(upgrade.on_upgrade(move |socket| async move {
        metrics::gauge!("avanti_sockets", "topic" => topic.clone()).increment(1.0);
        // A socket that ends has nobody left to tell about it.
        let _ended = serve(app, site, follow, socket).await;
        metrics::gauge!("avanti_sockets", "topic" => topic).decrement(1.0);
    }))
}

async fn device(app: &App, site: &SiteHandle, headers: &HeaderMap, kind: Kind) -> Result<(), Failure> {
    match caller::who(app, headers).await? {
        Who::Device(device) if device.site == site.id && device.kind == kind => Ok(()),
        Who::Person(person) if person.person.may(&site.id, Role::Agent) => Ok(()),
        Who::Device(_) | Who::Person(_) | Who::Phone { .. } => Err(Failure::Forbidden),
        Who::Nobody => Err(Failure::Unauthenticated),
    }
}

async fn desk(app: &App, site: &SiteHandle, headers: &HeaderMap, asked: Option<&str>) -> Result<Follow, Failure> {
    match caller::who(app, headers).await? {
        Who::Person(person) if person.person.may(&site.id, Role::Agent) => {
            let state = site.state();
            let language = asked.filter(|tag| WORDS.language(tag).is_some()).unwrap_or_else(|| language(headers));
            let audience = audience(&person.person, site, &state, language);
            let topic = site.hub.desk(&audience);
            Ok(Follow::Desk(audience, topic))
        }
        Who::Device(_) | Who::Person(_) | Who::Phone { .. } => Err(Failure::Forbidden),
        Who::Nobody => Err(Failure::Unauthenticated),
    }
}

/// A browser says where its page comes from; a page of somebody else's must not listen with our cookies.
fn same_origin(headers: &HeaderMap) -> bool {
    let Some(origin) = headers.get(header::ORIGIN) else { return true };
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    origin.to_str().ok().and_then(|origin| origin.split_once("://")).is_some_and(|(_, authority)| authority == host)
}

async fn serve(app: App, site: Arc<SiteHandle>, follow: Option<Follow>, mut socket: WebSocket) -> Option<()> {
    let mut leaving = app.leaving.clone();
    let hello = timeout(HELLO_MAX, hello(&mut socket)).await.ok()??;
    let follow = match follow {
        Some(follow) => follow,
        None => match phone(&app, &site, &hello) {
            Some(visit) => Follow::Phone(visit),
            None => {
                let refused = CloseFrame { code: close_code::POLICY, reason: "this token opens no visit of today".into() };
                timeout(SEND_MAX, socket.send(Message::Close(Some(refused)))).await.ok()?.ok()?;
                return None;
            }
        },
    };
    let mut reader = Reader { site, follow, epoch: None, seq: None, shown: None };
    let mut bell = reader.topic().listen();
    reader.epoch = hello.epoch;
    reader.seq = hello.after;
    let mut heartbeat = tokio::time::interval(HEARTBEAT);
    heartbeat.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        for text in reader.catch_up(false) {
            send(&mut socket, text).await?;
        }
        tokio::select! {
            biased;
            () = gone(&mut leaving) => {
                let frame: ServerFrame<(), ()> = ServerFrame::Restarting(Restarting { reconnect_in_ms: RECONNECT_IN_MS });
                send(&mut socket, serde_json::to_string(&frame).ok()?).await?;
                timeout(SEND_MAX, socket.send(Message::Close(None))).await.ok()?.ok()?;
                return None;
            }
            rung = bell.changed() => rung.ok()?,
            _ = heartbeat.tick() => {
                for text in reader.catch_up(true) {
                    send(&mut socket, text).await?;
                }
            }
            frame = next_hello(&mut socket) => {
                let hello = frame?;
                reader.epoch = hello.epoch;
                reader.seq = hello.after;
                reader.shown = None;
            }
        }
    }
}

async fn send(socket: &mut WebSocket, text: String) -> Option<()> {
    timeout(SEND_MAX, socket.send(Message::Text(text.into()))).await.ok()?.ok()
}

async fn gone(leaving: &mut watch::Receiver<bool>) {
    if leaving.wait_for(|leaving| *leaving).await.is_err() {
        std::future::pending::<()>().await;
    }
}

async fn hello(socket: &mut WebSocket) -> Option<Hello> {
    next_hello(socket).await
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

struct Reader {
    site: Arc<SiteHandle>,
    follow: Follow,
    epoch: Option<u32>,
    seq: Option<u64>,
    shown: Option<String>,
}

impl Reader {
    fn topic(&self) -> &Topic {
        match &self.follow {
            Follow::Board => &self.site.hub.board,
            Follow::Kiosk => &self.site.hub.kiosk,
            Follow::Desk(_, topic) => topic,
            Follow::Phone(_) => &self.site.hub.phone,
        }
    }

    /// The frames that bring the client up to date; with `beat` at least one, so that silence means a broken line.
    fn catch_up(&mut self, beat: bool) -> Vec<String> {
        if let Follow::Phone(visit) = self.follow {
            return self.phone(visit, beat);
        }
        match self.topic().catch_up(self.epoch, self.seq) {
            Catch::Snapshot => vec![self.snapshot()],
            Catch::Deltas(deltas) => {
                let mut frames: Vec<String> = deltas.into_iter().map(|(to, fields)| self.delta(to, &fields)).collect();
                if beat && frames.is_empty() {
                    let (_, to) = self.topic().place();
                    frames.push(self.delta(to, ""));
                }
                frames
            }
        }
    }

    fn snapshot(&mut self) -> String {
        let state = self.site.state();
        let fields = match &self.follow {
            Follow::Board => self.topic().snapshot(&state, convert::board::view),
            Follow::Kiosk => self.topic().snapshot(&state, convert::kiosk::view),
            Follow::Desk(audience, topic) => topic.snapshot(&state, |state| convert::desk::view(state, audience)),
            Follow::Phone(_) => "".into(),
        };
        let (epoch, _) = self.topic().place();
        self.epoch = Some(epoch);
        self.seq = Some(state.seq);
        format!("{{\"snapshot\":{{\"epoch\":{epoch},\"seq\":{},\"now\":\"{}\",{fields}}}}}", state.seq, self.now(&state))
    }

    fn delta(&mut self, to: u64, fields: &str) -> String {
        let from = self.seq.unwrap_or(to);
        self.seq = Some(to);
        let comma = if fields.is_empty() { "" } else { "," };
        format!("{{\"delta\":{{\"from\":{from},\"to\":{to},\"now\":\"{}\"{comma}{fields}}}}}", self.now(&self.site.state()))
    }

    /// A phone gets a snapshot whenever what it shows has changed, and a heartbeat otherwise.
    fn phone(&mut self, visit: VisitId, beat: bool) -> Vec<String> {
        let state = self.site.state();
        let Some(view) = convert::phone::view(&state, visit) else { return Vec::new() };
        let fields = serde_json::to_string(&view).unwrap_or_default();
        if self.shown.as_ref() != Some(&fields) {
            let (epoch, _) = self.topic().place();
            self.seq = Some(state.seq);
            let inner = fields.strip_prefix('{').and_then(|text| text.strip_suffix('}')).unwrap_or_default();
            let frame = format!("{{\"snapshot\":{{\"epoch\":{epoch},\"seq\":{},\"now\":\"{}\",{inner}}}}}", state.seq, self.now(&state));
            self.shown = Some(fields);
            return vec![frame];
        }
        if beat { vec![self.delta(state.seq, "")] } else { Vec::new() }
    }

    fn now(&self, state: &avanti_core::State) -> String {
        self.site.clock().now().rfc3339(&state.settings.zone())
    }
}
