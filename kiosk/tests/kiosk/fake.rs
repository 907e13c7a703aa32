//! A dispatcher of a few lines: one site, numbers from 142 on, each request key answered once. It remembers what it
//! was asked, refuses when told to, and can be away.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use avanti_protocol::{
    Picture, Problem, SUB_PROTOCOL,
    booking::{Appointment, CheckIn, CheckedIn, NewAppointment, Slot, Slots},
    device::{HelpStands, HelpState},
    frame::{Delta, ServerFrame, Snapshot},
    http::{self, Forecast, NewTicket, Services, Ticket},
    kiosk::{KioskChange, KioskView},
    offline::OfflineTicket,
    phone::OwnVisit,
    problem,
};
use axum::{
    Json, Router,
    extract::{
        Path, State, WebSocketUpgrade,
        ws::{Message, WebSocket},
    },
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{any, get, post},
};
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

pub(crate) use crate::milano::milano;
use crate::{
    own_visit,
    prints::{self, Prints},
};

/// What the fake's clock says.
pub(crate) const NOW: &str = "2026-03-02T09:15:00+01:00";
/// When everybody's appointment is.
pub(crate) const SLOT: &str = "2026-03-02T10:00:00+01:00";
/// When its doors open next, where that is told.
const OPENS: &str = "2026-03-03T09:00:00+01:00";
/// The refusal, not a code of its own on the wire, of whoever comes when nobody more can be served today.
pub(crate) const DAY_FULL: &str = "day_full";
/// The token that it takes for the kiosk's.
pub(crate) const TOKEN: &str = "kiosk-token";

/// A running fake; it is away when dropped.
#[derive(Debug)]
pub(crate) struct Fake {
    pub(crate) address: SocketAddr,
    pub(crate) shared: Arc<Shared>,
    server: JoinHandle<()>,
}

/// What tests see and change.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) view: watch::Sender<KioskView>,
    /// Each request for a ticket as it came, repeats too.
    pub(crate) asked: Mutex<Vec<(String, NewTicket)>>,
    /// Tickets by request key.
    pub(crate) issued: Mutex<BTreeMap<String, Ticket>>,
    /// Each request to check in as it came, repeats too.
    pub(crate) checked_in: Mutex<Vec<(String, CheckIn)>>,
    /// Each request for an appointment as it came, repeats too.
    pub(crate) booked: Mutex<Vec<(String, NewAppointment)>>,
    /// Appointments that were given back, with the request key.
    pub(crate) cancelled: Mutex<Vec<(String, String)>>,
    /// Why nobody is checked in.
    pub(crate) turned: Mutex<Option<Problem>>,
    /// The numbers that it leases.
    pub(crate) leased: Mutex<std::ops::Range<u32>>,
    /// Papers of which it was told, repeats too.
    pub(crate) told_of: Mutex<Vec<OfflineTicket>>,
    /// The service of papers that it cannot read.
    pub(crate) unread: Mutex<String>,
    /// Visits that were given back, with the request key.
    pub(crate) left: Mutex<Vec<(String, String)>>,
    /// The refusal of everything that is posted.
    pub(crate) refusal: Mutex<Option<(u16, &'static str)>>,
    /// Which slots whoever comes on a full day is told.
    pub(crate) next_slots: Mutex<Vec<String>>,
    /// What each new ticket tells of its wait, and when to be back.
    pub(crate) told: Mutex<(Option<Forecast>, Option<&'static str>)>,
    /// What awaits whoever chooses a service; none where the question is never answered.
    pub(crate) outlook: Mutex<Option<Services>>,
    /// The language that each request was made in.
    pub(crate) languages: Mutex<Vec<String>>,
    /// What whoever shows the key of a ticket sees; none where no visit of today has it.
    pub(crate) own: Mutex<Option<OwnVisit>>,
    /// How the kiosk's call for help stands.
    pub(crate) help: Mutex<HelpState>,
    /// What clerks have kiosks print.
    pub(crate) prints: Mutex<Prints>,
    /// Answers wait while this is false.
    pub(crate) answers: watch::Sender<bool>,
}

impl Fake {
    pub(crate) async fn start(view: KioskView) -> Self {
        let shared = Shared {
            view: watch::Sender::new(view),
            asked: Mutex::default(),
            issued: Mutex::default(),
            checked_in: Mutex::default(),
            booked: Mutex::default(),
            cancelled: Mutex::default(),
            turned: Mutex::default(),
            leased: Mutex::new(0..0),
            told_of: Mutex::default(),
            unread: Mutex::default(),
            left: Mutex::default(),
            refusal: Mutex::default(),
            next_slots: Mutex::default(),
            told: Mutex::default(),
            outlook: Mutex::new(Some(Services { services: Vec::new() })),
            languages: Mutex::default(),
            own: Mutex::default(),
            help: Mutex::new(HelpState { state: HelpStands::None, free: true }),
            prints: Mutex::default(),
            answers: watch::Sender::new(true),
        };
        Self::listen("127.0.0.1:0".parse().unwrap(), Arc::new(shared)).await
    }

    /// The same after it was away, at the same address.
    pub(crate) async fn again(address: SocketAddr, shared: Arc<Shared>) -> Self {
        Self::listen(address, shared).await
    }

    pub(crate) fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    async fn listen(address: SocketAddr, shared: Arc<Shared>) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        let app = Router::new()
            .route("/ws/v1/sites/milano/kiosk", any(socket))
            .route("/api/v1/sites/milano/tickets", post(tickets))
            .route("/api/v1/sites/milano/check-ins", post(check_ins))
            .route("/api/v1/sites/milano/appointments/{code}", get(appointment).delete(cancel))
            .route("/api/v1/sites/milano/appointments", post(book))
            .route("/api/v1/sites/milano/number-leases", post(crate::offline::lease))
            .route("/api/v1/sites/milano/tickets/offline", post(crate::offline::take_in))
            .route("/api/v1/sites/milano/slots", get(slots))
            .route("/api/v1/sites/milano/services", get(services))
            .route("/api/v1/sites/milano/visits/{visit}/leave", post(leave))
            .route("/api/v1/sites/milano/devices/help", get(help).post(call_help))
            .merge(own_visit::router())
            .merge(prints::router())
            .merge(crate::unwritten::router())
            .with_state(Arc::clone(&shared));
        let server = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self { address, shared, server }
    }
}

impl Drop for Fake {
    fn drop(&mut self) {
        self.server.abort();
        // Its sockets end when nobody can be told any more.
        self.shared.view.send_modify(|view| view.site.id = "away".to_owned());
    }
}

async fn socket(State(shared): State<Arc<Shared>>, upgrade: WebSocketUpgrade) -> Response {
    shared.view.send_modify(|view| view.site.id = "milano".to_owned());
    upgrade.protocols([SUB_PROTOCOL]).on_upgrade(move |socket| tell(shared, socket))
}

async fn tell(shared: Arc<Shared>, mut socket: WebSocket) {
    let Some(Ok(_hello)) = socket.recv().await else { return };
    let mut views = shared.view.subscribe();
    let mut beats = tokio::time::interval(std::time::Duration::from_secs(1));
    let mut seq = 1;
    loop {
        let view = views.borrow_and_update().clone();
        if view.site.id == "away" {
            return;
        }
        let frame: ServerFrame<KioskView, KioskChange> = ServerFrame::Snapshot(Snapshot { epoch: 1, seq, now: NOW.to_owned(), view });
        if socket.send(text(&frame)).await.is_err() {
            return;
        }
        loop {
            tokio::select! {
                changed = views.changed() => {
                    changed.unwrap();
                    seq += 1;
                    break;
                }
                _ = beats.tick() => {
                    let change = KioskChange::default();
                    let beat: ServerFrame<KioskView, KioskChange> = ServerFrame::Delta(Delta { from: seq, to: seq, now: NOW.to_owned(), change });
                    if socket.send(text(&beat)).await.is_err() {
                        return;
                    }
                }
            }
        }
    }
}

fn text(frame: &ServerFrame<KioskView, KioskChange>) -> Message {
    Message::text(serde_json::to_string(frame).unwrap())
}

async fn tickets(State(shared): State<Arc<Shared>>, headers: HeaderMap, Json(request): Json<NewTicket>) -> Response {
    let key = headers["idempotency-key"].to_str().unwrap().to_owned();
    shared.languages.lock().unwrap().push(headers["accept-language"].to_str().unwrap().to_owned());
    shared.asked.lock().unwrap().push((key.clone(), request.clone()));
    shared.answers.subscribe().wait_for(|answers| *answers).await.unwrap();
    if let Some(refusal) = refused(&shared, &headers) {
        return refusal;
    }
    let ticket = issue(&shared, key, request.service, request.language);
    (StatusCode::CREATED, Json(ticket)).into_response()
}

/// The ticket of a request key.
fn issue(shared: &Shared, key: String, service: String, language: String) -> Ticket {
    let mut issued = shared.issued.lock().unwrap();
    let count = u32::try_from(issued.len()).unwrap();
    let (forecast, back_by) = *shared.told.lock().unwrap();
    let training = shared.view.borrow().site.training;
    let ticket = issued.entry(key).or_insert_with(|| Ticket {
        visit: format!("visit-{count}"),
        number: 142 + count,
        picture: Picture { name: "fish".to_owned(), colour: "blue".to_owned() },
        service,
        language,
        issued_at: NOW.to_owned(),
        ahead: 3,
        servable: None,
        forecast,
        back_by: back_by.map(str::to_owned),
        phone_url: "https://avanti.example.org/t/#h7zq2c5v4k3mx9w8r6t1np0sda".to_owned(),
        training,
    });
    ticket.clone()
}

/// Everybody's appointment is at ten, for legal advice, and was booked in Arabic.
async fn check_ins(State(shared): State<Arc<Shared>>, headers: HeaderMap, Json(request): Json<CheckIn>) -> Response {
    let key = headers["idempotency-key"].to_str().unwrap().to_owned();
    shared.checked_in.lock().unwrap().push((key.clone(), request.clone()));
    shared.answers.subscribe().wait_for(|answers| *answers).await.unwrap();
    if let Some(refusal) = refused(&shared, &headers) {
        return refusal;
    }
    if let Some(turned) = shared.turned.lock().unwrap().clone() {
        return worded(&turned);
    }
    let ticket = issue(&shared, key, "legal".to_owned(), request.language.unwrap_or_else(|| "ar".to_owned()));
    (StatusCode::CREATED, Json(CheckedIn { ticket, slot: SLOT.to_owned() })).into_response()
}

async fn appointment(Path(code): Path<String>) -> Json<Appointment> {
    Json(known(code))
}

/// Slots on two days, every half hour.
async fn slots() -> Json<Slots> {
    let at = |day: u8, hour: u8, minute: u8| Slot { slot: format!("2026-03-{day:02}T{hour:02}:{minute:02}:00+01:00"), minutes: 20 };
    let slots = [4, 5].into_iter().flat_map(|day| (9..16).flat_map(move |hour| [at(day, hour, 0), at(day, hour, 30)])).collect();
    Json(Slots { service: "legal".to_owned(), slots, professionals: Vec::new(), until: "2026-03-30".to_owned() })
}

async fn book(State(shared): State<Arc<Shared>>, headers: HeaderMap, Json(request): Json<NewAppointment>) -> Response {
    let key = headers["idempotency-key"].to_str().unwrap().to_owned();
    shared.booked.lock().unwrap().push((key, request.clone()));
    shared.answers.subscribe().wait_for(|answers| *answers).await.unwrap();
    if let Some(refusal) = refused(&shared, &headers) {
        return refusal;
    }
    let booked = Appointment { slot: request.slot, language: request.language, ..known("K7M-4PX-T2HD".to_owned()) };
    (StatusCode::CREATED, Json(booked)).into_response()
}

fn known(code: String) -> Appointment {
    Appointment {
        code,
        service: "legal".to_owned(),
        slot: SLOT.to_owned(),
        professional: None,
        moved_from: None,
        minutes: 20,
        language: "ar".to_owned(),
        speaks: vec!["ar".to_owned()],
        party_size: 1,
        needs: Vec::new(),
        state: "open".to_owned(),
        check_in_from: NOW.to_owned(),
        qr_url: "https://avanti.example.org/a/#milano.K7M-4PX-T2HD".to_owned(),
        training: true,
        earlier: None,
    }
}

async fn cancel(State(shared): State<Arc<Shared>>, Path(code): Path<String>, headers: HeaderMap) -> Response {
    if let Some(refusal) = refused(&shared, &headers) {
        return refusal;
    }
    let key = headers["idempotency-key"].to_str().unwrap().to_owned();
    shared.cancelled.lock().unwrap().push((key, code.clone()));
    Json(Appointment { state: "cancelled".to_owned(), ..known(code) }).into_response()
}

async fn services(State(shared): State<Arc<Shared>>) -> Json<Services> {
    let outlook = shared.outlook.lock().unwrap().clone();
    match outlook {
        Some(outlook) => Json(outlook),
        None => std::future::pending().await,
    }
}

/// What awaits whoever chooses a service.
pub(crate) fn outlook(id: &str, forecast: Option<(u32, u32)>, closed_because: Option<&str>) -> http::Service {
    http::Service {
        id: id.to_owned(),
        name: id.to_owned(),
        language: "it".to_owned(),
        open: closed_because.is_none(),
        closed_because: closed_because.map(str::to_owned),
        opens_at: closed_because.map(|_| OPENS.to_owned()),
        waiting: None,
        forecast: forecast.map(|(from_minutes, to_minutes)| Forecast { from_minutes, to_minutes }),
        next_slot: None,
        bookable: false,
    }
}

async fn leave(State(shared): State<Arc<Shared>>, Path(visit): Path<String>, headers: HeaderMap) -> Response {
    if let Some(refusal) = refused(&shared, &headers) {
        return refusal;
    }
    let key = headers["idempotency-key"].to_str().unwrap().to_owned();
    let mut left = shared.left.lock().unwrap();
    if !left.iter().any(|(known, _)| *known == key) {
        left.push((key, visit));
    }
    StatusCode::NO_CONTENT.into_response()
}

async fn help(State(shared): State<Arc<Shared>>) -> Json<HelpState> {
    Json(shared.help.lock().unwrap().clone())
}

async fn call_help(State(shared): State<Arc<Shared>>) -> Json<HelpState> {
    shared.help.lock().unwrap().state = HelpStands::Waiting;
    help(State(shared)).await
}

fn refused(shared: &Shared, headers: &HeaderMap) -> Option<Response> {
    let known = headers.get(header::AUTHORIZATION).is_some_and(|value| value == &format!("Bearer {TOKEN}")) || own_visit::is_shown(headers);
    let (status, code) = if known { (*shared.refusal.lock().unwrap())? } else { (401, "unauthenticated") };
    let full = code == DAY_FULL;
    let code = if full { "intake_closed" } else { code };
    let mut problem = problem(status, code);
    problem.opens_at = full.then(|| OPENS.to_owned());
    problem.closed_because = full.then(|| DAY_FULL.to_owned());
    problem.next_slots = full.then(|| shared.next_slots.lock().unwrap().clone());
    Some(worded(&problem))
}

/// A problem that tells nothing but its code.
pub(crate) fn problem(status: u16, code: &str) -> Problem {
    Problem {
        kind: format!("/problems/{code}"),
        status,
        code: code.to_owned(),
        title: "Refused.".to_owned(),
        detail: None,
        opens_at: None,
        closed_because: None,
        next_slots: None,
        slot: None,
        check_in_from: None,
        visitor: None,
        desk: None,
        retry_after_seconds: None,
    }
}

pub(crate) fn worded(problem: &Problem) -> Response {
    let status = StatusCode::from_u16(problem.status).unwrap();
    (status, [(header::CONTENT_TYPE, problem::MEDIA_TYPE)], serde_json::to_string(problem).unwrap()).into_response()
}
