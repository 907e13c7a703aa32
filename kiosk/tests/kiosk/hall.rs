//! A kiosk in a hall: the fake dispatcher, the kiosk on its own port, and somebody who touches and reads.

use std::sync::Arc;

use avanti_protocol::kiosk::KioskView;
use kiosk::{Config, PaperWidth, PrinterConfig, staff::Pin};
use reqwest::{Client, Response, StatusCode, header, redirect::Policy};
use tempfile::TempDir;
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

use crate::fake::{Fake, Shared, TOKEN};

/// What opens its menu for staff.
pub(crate) const STAFF_PIN: &str = "271828";

/// A kiosk that runs.
pub(crate) struct Kiosk {
    pub(crate) base: String,
    pub(crate) data: Arc<TempDir>,
    client: Client,
    stop: Option<oneshot::Sender<()>>,
    running: JoinHandle<anyhow::Result<()>>,
}

/// A page as it came.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) location: Option<String>,
    pub(crate) html: String,
}

impl Kiosk {
    /// Starts one with a folder as its printer.
    pub(crate) async fn start(dispatcher: &str) -> Self {
        Self::start_with(dispatcher, Arc::new(tempfile::tempdir().unwrap()), true).await
    }

    /// Starts one in a data folder that may not be new; a broken printer is a folder that can't be one.
    pub(crate) async fn start_with(dispatcher: &str, data: Arc<TempDir>, printer_works: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let tickets = data.path().join("tickets");
        if !printer_works {
            std::fs::write(&tickets, "in the way").unwrap();
        }
        let config = Config {
            dispatcher: dispatcher.to_owned(),
            site: "milano".to_owned(),
            token: Some(TOKEN.to_owned()),
            data: data.path().to_owned(),
            printer: PrinterConfig::Folder(tickets),
            paper: PaperWidth::Mm80,
            headset: None,
            staff_pin: Some(Pin::new(STAFF_PIN).unwrap()),
        };
        let (stop, stopped) = oneshot::channel::<()>();
        let shutdown = async move { drop(stopped.await) };
        let running = tokio::spawn(kiosk::run(config, listener, shutdown));
        let client = Client::builder().redirect(Policy::none()).build().unwrap();
        Self { base, data, client, stop: Some(stop), running }
    }

    /// A kiosk that has heard of an open centre with all services.
    pub(crate) async fn open(view: KioskView) -> (Fake, Self) {
        let fake = Fake::start(view).await;
        let kiosk = Self::start(&fake.base()).await;
        kiosk.until("/events", "\"link\":\"live\"").await;
        (fake, kiosk)
    }

    /// Ends it as SIGTERM would.
    pub(crate) async fn end(mut self) {
        self.stop.take().unwrap().send(()).unwrap();
        let running = std::mem::replace(&mut self.running, tokio::spawn(async { Ok(()) }));
        running.await.unwrap().unwrap();
    }

    pub(crate) async fn get(&self, path: &str) -> Page {
        Page::of(self.client.get(format!("{}{path}", self.base)).send().await.unwrap()).await
    }

    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = self.client.post(format!("{}{path}", self.base)).body(body.join("&"));
        Page::of(request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").send().await.unwrap()).await
    }

    /// Listens to events until one of them contains a text.
    pub(crate) async fn until(&self, events: &str, wanted: &str) {
        let mut heard = String::new();
        let mut response = self.client.get(format!("{}{events}", self.base)).send().await.unwrap();
        while let Some(chunk) = response.chunk().await.unwrap() {
            heard.push_str(&String::from_utf8_lossy(&chunk));
            if heard.contains(wanted) {
                return;
            }
        }
        panic!("the kiosk ended; it said {heard}");
    }

    /// The one-time key of the form that a person in a language sees.
    pub(crate) async fn form_key(&self, lang: &str) -> String {
        between(&self.get(&format!("/{lang}/services")).await.html, "name=\"key\" value=\"", "\"")
    }

    /// Takes a ticket; the address of its page.
    pub(crate) async fn take_ticket(&self, lang: &str, service: &str) -> String {
        let key = self.form_key(lang).await;
        let sent = self.post(&format!("/{lang}/tickets"), &[("key", &key), ("service", service), ("party_size", "1")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        let location = sent.location.unwrap();
        assert!(location.starts_with("/tickets/"), "{location}");
        location
    }

    /// Waits until the paper of a ticket is in a state.
    pub(crate) async fn until_paper(&self, ticket: &str, state: &str) {
        let token = ticket.trim_start_matches("/tickets/");
        self.until(&format!("/events?ticket={token}"), &format!("\"paper\":\"{state}\"")).await;
    }

    /// The names of the printed papers.
    pub(crate) fn papers(&self) -> Vec<String> {
        names(&self.data.path().join("tickets"))
    }

    /// The names of the files in the outbox.
    pub(crate) fn outbox(&self) -> Vec<String> {
        names(&self.data.path().join("outbox"))
    }
}

impl Page {
    async fn of(response: Response) -> Self {
        let status = response.status();
        let location = response.headers().get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned());
        Self { status, location, html: response.text().await.unwrap() }
    }
}

/// Waits until something about the fake is so, each time that a kiosk's heartbeat could have changed it.
pub(crate) async fn eventually(shared: &Shared, what: &str, so: impl Fn(&Shared) -> bool) {
    let mut beats = tokio::time::interval(std::time::Duration::from_millis(20));
    for _ in 0..500 {
        if so(shared) {
            return;
        }
        beats.tick().await;
    }
    panic!("never: {what}; {shared:?}");
}

/// The text between two others.
pub(crate) fn between(html: &str, before: &str, after: &str) -> String {
    let Some((_, rest)) = html.split_once(before) else { panic!("{before} is not in {html}") };
    rest.split_once(after).unwrap().0.to_owned()
}

fn names(folder: &std::path::Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
