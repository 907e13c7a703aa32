//! The example site in this process, on a clock that tests drive.

use std::sync::Arc;

use avanti_access::{Act, Kind, NewDevice};
use avanti_core::{Answer, Command, site::PhoneTickets};
use avanti_model::{Principal, ServiceDay, Timestamp};
use dispatcher::{
    Dispatcher, Options,
    clock::DrivenClock,
    config::read_site,
    http,
    journals::JournalPlace,
    reminders::{self, MessageOptions},
};
use jiff::{civil, tz::TimeZone};
use serde_json::{Value, json};
use system_tests::harness::centre::example_site;
use tempfile::TempDir;
use tokio::{net::TcpListener, task::JoinHandle};

/// The example site.
pub(crate) struct Site {
    folder: TempDir,
    pub(crate) clock: Arc<DrivenClock>,
    pub(crate) dispatcher: Dispatcher,
    /// Where its API begins.
    pub(crate) base: String,
    /// The token of its kiosk.
    pub(crate) token: String,
    server: JoinHandle<()>,
    /// What sends messages.
    messenger: JoinHandle<()>,
}

/// A moment by the clock of the site.
pub(crate) fn at(day: civil::Date, hour: i8, minute: i8) -> Timestamp {
    let zone = TimeZone::get("Europe/Rome").unwrap();
    ServiceDay::of_date(day).at(civil::time(hour, minute, 0, 0), &zone)
}

impl Site {
    pub(crate) async fn open(now: Timestamp, training: bool) -> Self {
        Self::open_in(TempDir::new().unwrap(), now, training).await.unwrap()
    }

    /// A live site that takes this machine's word for where requests come from.
    pub(crate) async fn open_behind_a_proxy(now: Timestamp) -> Self {
        let proxies = vec!["127.0.0.1".parse().unwrap()];
        Self::open_with(TempDir::new().unwrap(), now, false, |options| options.trusted_proxies = proxies).await.unwrap()
    }

    /// A live site whose tickets are taken with phones; it takes this machine's word for where requests come from.
    pub(crate) async fn open_for_phones(now: Timestamp, tickets: PhoneTickets) -> Self {
        let change = |options: &mut Options| {
            options.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
            options.sites[0].phone_tickets = tickets;
        };
        Self::open_with(TempDir::new().unwrap(), now, false, change).await.unwrap()
    }

    /// A live site that sends messages.
    pub(crate) async fn open_with_messages(now: Timestamp, messages: MessageOptions) -> Self {
        Self::open_with(TempDir::new().unwrap(), now, false, |options| options.messages = messages).await.unwrap()
    }

    /// A live site whose booking pages may stand within the pages of another.
    pub(crate) async fn open_within(now: Timestamp, origin: &str) -> Self {
        let origins = vec![origin.to_owned()];
        Self::open_with(TempDir::new().unwrap(), now, false, |options| options.sites[0].booking.frame_origins = origins).await.unwrap()
    }

    /// Opens the site that a folder keeps, if it can be opened.
    pub(crate) async fn open_in(folder: TempDir, now: Timestamp, training: bool) -> Result<Self, (TempDir, String)> {
        Self::open_with(folder, now, training, |_| {}).await
    }

    /// Begins or ends training, as a start of the program does.
    pub(crate) async fn train(&self, training: bool) {
        let app = self.dispatcher.app();
        let site = app.site("milano").unwrap();
        let key = format!("training-{}", site.state().seq).parse().unwrap();
        site.ask(Principal::Site, key, Command::SetTraining { training }).await.unwrap();
    }

    /// Hands out the first token of a line; what its QR code holds.
    pub(crate) async fn first_token(&self) -> String {
        let app = self.dispatcher.app();
        let site = app.site("milano").unwrap();
        let key = format!("token-{}", site.state().seq).parse().unwrap();
        let answer = site.ask(Principal::Site, key, Command::HandTokens { count: 1 }).await.unwrap();
        assert_eq!(answer, Answer::Token(1));
        app.line_url(site, 1)
    }

    async fn open_with(
        folder: TempDir,
        now: Timestamp,
        training: bool,
        change: impl FnOnce(&mut Options),
    ) -> Result<Self, (TempDir, String)> {
        let clock = Arc::new(DrivenClock::at(now));
        let mut options = Options {
            data: folder.path().to_owned(),
            key_file: None,
            journal: JournalPlace::Embedded,
            sites: vec![read_site(&example_site()).unwrap()],
            training,
            public_url: "https://queue.example.org".to_owned(),
            trusted_proxies: vec!["10.0.0.1".parse().unwrap()],
            connections: http::connections::ConnectionLimits::default(),
            messages: MessageOptions::default(),
        };
        change(&mut options);
        let dispatcher = match Dispatcher::start(options, Arc::<DrivenClock>::clone(&clock)).await {
            Ok(dispatcher) => dispatcher,
            Err(why) => return Err((folder, format!("{why:#}"))),
        };
        let site = "milano".parse().unwrap();
        let new = NewDevice { name: "kiosk", kind: Kind::Kiosk, site: &site, place: "" };
        let (_, token) = dispatcher.app().access.ensure_device(&Act::system(now.millis()), &new).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}/api/v1/sites/milano", listener.local_addr().unwrap());
        let router = http::router(dispatcher.app().clone()).into_make_service_with_connect_info::<std::net::SocketAddr>();
        let server = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        let messenger = tokio::spawn(reminders::run(dispatcher.app().clone()));
        Ok(Self { folder, clock, dispatcher, base, token: token.expose().to_owned(), server, messenger })
    }

    /// Stops it as a signal does, and leaves what it keeps.
    pub(crate) async fn stop(self) -> TempDir {
        let Self { folder, dispatcher, server, messenger, .. } = self;
        server.abort();
        messenger.abort();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        dispatcher.serve(listener, None, std::future::ready(())).await.unwrap();
        folder
    }

    /// Moves the clock and waits until the site has noticed, which takes it as many events as come due.
    pub(crate) async fn wait_until(&self, now: Timestamp, noticed: impl Fn(&avanti_core::State) -> bool) {
        let site = self.dispatcher.app().site("milano").unwrap();
        let mut bell = site.hub.board.listen();
        self.clock.set(now);
        let waited = tokio::time::timeout(std::time::Duration::from_secs(10), async {
            while !noticed(&site.state()) {
                bell.changed().await.unwrap();
            }
        });
        waited.await.expect("the site notices the time");
    }

    /// Where it keeps everything.
    pub(crate) fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    pub(crate) async fn ask(&self, key: &str) -> (u16, Value) {
        let body = json!({"service": "legal", "language": "it"});
        let request = reqwest::Client::new().post(format!("{}/tickets", self.base)).bearer_auth(&self.token);
        let response = request.header("idempotency-key", key).json(&body).send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }

    pub(crate) async fn services(&self) -> Value {
        let url = format!("{}/services?language=it", self.base);
        reqwest::Client::new().get(url).send().await.unwrap().json().await.unwrap()
    }
}
