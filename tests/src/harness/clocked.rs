//! A centre in the test's own process, whose clock the test moves, with a kiosk: for everything that depends on the hour.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use avanti_access::{Act, Kind, NewAccount, NewDevice, NewRole, Reach, Role};
use avanti_core::{Answer, Command, State};
use avanti_model::{Principal, ServiceDay, Timestamp};
use dispatcher::{Dispatcher, Options, clock::DrivenClock, config::read_site, http, journals::JournalPlace};
use jiff::{civil, tz::TimeZone};
use kiosk::{Config, PaperWidth, PrinterConfig};
use reqwest::{Client, Method};
use serde_json::Value;
use tempfile::TempDir;
use tokio::{net::TcpListener, task::JoinHandle, time::timeout};

use super::centre::{PASSWORD, example_site};

/// How long the site may take to notice what its clock says.
const PATIENCE: Duration = Duration::from_secs(20);

/// A live centre on the example site.
#[derive(Debug)]
pub struct Clocked {
    clock: Arc<DrivenClock>,
    dispatcher: Dispatcher,
    base: String,
    token: String,
    kiosk: SocketAddr,
    running: [JoinHandle<()>; 2],
    _folder: TempDir,
}

/// A moment in Milan.
///
/// # Panics
/// Where there are no time zones.
#[must_use]
pub fn moment(day: civil::Date, hour: i8, minute: i8) -> Timestamp {
    let zone = TimeZone::get("Europe/Rome").expect("time zones are installed (Debian package tzdata)");
    ServiceDay::of_date(day).at(civil::time(hour, minute, 0, 0), &zone)
}

impl Clocked {
    /// Opens a centre at a moment, with a kiosk that prints at an address.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn open(now: Timestamp, printer: SocketAddr) -> Self {
        let folder = TempDir::new().expect("a folder can be made");
        let clock = Arc::new(DrivenClock::at(now));
        let options = Options {
            data: folder.path().to_owned(),
            key_file: None,
            journal: JournalPlace::Embedded,
            sites: vec![read_site(&example_site()).expect("the site's file is right")],
            training: false,
            public_url: "https://queue.example.org".to_owned(),
            trusted_proxies: Vec::new(),
            connections: http::connections::ConnectionLimits::default(),
            messages: dispatcher::reminders::MessageOptions::default(),
        };
        let dispatcher = Dispatcher::start(options, Arc::<DrivenClock>::clone(&clock)).await.expect("the dispatcher starts");
        let site = "milano".parse().expect("a valid id");
        let new = NewDevice { name: "kiosk", kind: Kind::Kiosk, site: &site, place: "" };
        let (_, token) = dispatcher.app().access.ensure_device(&Act::system(now.millis()), &new).expect("a new device");
        let token = token.expose().to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        let router = http::router(dispatcher.app().clone()).into_make_service_with_connect_info::<SocketAddr>();
        let server = tokio::spawn(async move { axum::serve(listener, router).await.expect("it serves") });

        let pages = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let kiosk = pages.local_addr().expect("an address");
        let config = Config {
            dispatcher: base.clone(),
            site: "milano".to_owned(),
            token: Some(token.clone()),
            data: folder.path().join("kiosk"),
            printer: PrinterConfig::Network { host: printer.ip().to_string(), port: printer.port() },
            paper: PaperWidth::Mm80,
            headset: None,
            staff_pin: None,
        };
        let pages = tokio::spawn(async move { kiosk::run(config, pages, std::future::pending()).await.expect("the kiosk runs") });
        Self { clock, dispatcher, base, token, kiosk, running: [server, pages], _folder: folder }
    }

    /// Where staff's pages are.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Takes on a clerk, with the password of all of them.
    ///
    /// # Panics
    /// When there is one of that name.
    pub fn hire(&self, user: &str) {
        let role = NewRole { reach: &Reach::Everywhere, role: Role::Agent, organisation: None };
        let new = NewAccount { user, name: user, password: Some(PASSWORD), role: Some(role) };
        self.dispatcher.app().access.create_account(&Act::system(0), &new).expect("a new account");
    }

    /// Where the kiosk's pages are.
    #[must_use]
    pub fn kiosk(&self) -> String {
        format!("http://{}", self.kiosk)
    }

    /// The site as it is.
    ///
    /// # Panics
    /// Never: the site is there.
    #[must_use]
    pub fn state(&self) -> Arc<State> {
        self.dispatcher.app().site("milano").expect("the site is there").state()
    }

    /// Moves the clock and waits until the site has noticed, which takes it as many events as come due.
    ///
    /// # Panics
    /// When it does not notice.
    pub async fn wait_until(&self, now: Timestamp, noticed: impl Fn(&State) -> bool) {
        let site = self.dispatcher.app().site("milano").expect("the site is there");
        let mut bell = site.hub.board.listen();
        self.clock.set(now);
        let waited = timeout(PATIENCE, async {
            while !noticed(&site.state()) {
                bell.changed().await.expect("the site goes on");
            }
        });
        waited.await.expect("the site notices the time");
    }

    /// Hands a token over along the line before the door; what its QR code holds.
    ///
    /// # Panics
    /// When there is none.
    pub async fn hand_token(&self) -> String {
        let app = self.dispatcher.app();
        let site = app.site("milano").expect("the site is there");
        let by = Principal::Agent("anna".parse().expect("a valid id"));
        let key = format!("token-{}", site.state().next_in_line()).parse().expect("a valid key");
        let answer = site.ask(by, key, Command::HandTokens { count: 1 }).await.expect("a token");
        let Answer::Token(number) = answer else { panic!("a token: {answer:?}") };
        app.line_url(site, number)
    }

    /// A request to the site as its kiosk makes it; the answer.
    ///
    /// # Panics
    /// When it is refused.
    pub async fn ask(&self, method: Method, resource: &str, key: &str, body: &Value) -> Value {
        let request = Client::new().request(method, format!("{}/api/v1/sites/milano/{resource}", self.base)).bearer_auth(&self.token);
        let answer = request.header("idempotency-key", key).json(body).send().await.expect("the dispatcher answers");
        let status = answer.status();
        let answer: Value = answer.json().await.expect("JSON");
        assert!(status.is_success(), "{resource}: {answer}");
        answer
    }
}

impl Drop for Clocked {
    fn drop(&mut self) {
        for task in &self.running {
            task.abort();
        }
    }
}
