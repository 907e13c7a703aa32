//! What every request of this program shares: what is known, who stands there, the disk, the printer, the dispatcher.
//! It moves between them and decides nothing.

use std::{
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use avanti_client::{Api, CallError, KioskTopic, News, request_key};
use avanti_locales::Catalogue;
use serde::de::IgnoredAny;
use tokio::sync::{mpsc, watch};

use crate::{
    Config,
    agent::{Agent, Printer},
    clock::Clock,
    copies::{self, LastPaper},
    handout::Handout,
    offline::{moment::Heard, shelf::Shelf, taken::settled},
    outbox::{Errand, Outbox, Step, Task},
    press::PrintRoom,
    printer::PrinterConfig,
    recovery,
    shown_ticket::Keys,
    speech::Speech,
    staff::Guard,
    ticket::PaperWidth,
    visitors::{Paper, State, Visitors},
};

/// How often tickets that nobody stands before are looked for, and a broken printer is asked again.
const TICK: Duration = Duration::from_secs(5);
/// The folder of the outbox within the data folder.
const OUTBOX: &str = "outbox";

/// All of it.
#[derive(Debug)]
pub(crate) struct Kiosk {
    pub(crate) catalogue: Catalogue,
    pub(crate) speech: Speech,
    pub(crate) api: Api,
    pub(crate) clock: Clock,
    pub(crate) paper: PaperWidth,
    pub(crate) headset: Option<String>,
    pub(crate) room: Arc<PrintRoom>,
    pub(crate) agent: watch::Sender<Agent>,
    pub(crate) visitors: watch::Sender<Visitors>,
    pub(crate) shelf: Shelf,
    /// The ticket that is open on the screen.
    keys: Mutex<Keys>,
    pub(crate) printer: PrinterConfig,
    pub(crate) dispatcher: String,
    staff: Mutex<Guard>,
    last_paper: Mutex<Option<LastPaper>>,
    outbox: Outbox,
    abandoned: mpsc::Sender<Errand>,
}

impl Kiosk {
    /// Opens what a kiosk needs; the second part is what [`recovery::run`] is to be given.
    ///
    /// # Errors
    /// If the data folder can't be used.
    pub(crate) fn open(config: &Config, catalogue: Catalogue, speech: Speech) -> io::Result<(Arc<Self>, mpsc::Receiver<Errand>)> {
        let outbox = Outbox::open(config.data.join(OUTBOX))?;
        let shelf = Shelf::open(&config.data)?;
        let found = outbox.all()?;
        let left = settled(found.clone(), &shelf.taken());
        for errand in left.iter().filter(|errand| !found.contains(errand)) {
            outbox.keep(errand)?;
        }
        let clock = Clock::start();
        let (abandoned, errands) = mpsc::channel(recovery::WAITING_MAX);
        // What was on the screen comes first: it waits for no dispatcher, and somebody is looking for it.
        let (shown, others): (Vec<_>, Vec<_>) = left.into_iter().partition(|errand| errand.step(clock.wall_ms()) == Step::Show);
        for errand in others {
            if let Err(error) = abandoned.try_send(errand) {
                tracing::warn!(error = &error as &dyn std::error::Error, "an errand waits for the next start");
            }
        }
        let kiosk = Self {
            catalogue,
            speech,
            api: Api::new(config.server()),
            clock,
            paper: config.paper,
            headset: config.headset.clone(),
            printer: config.printer.clone(),
            dispatcher: config.dispatcher.clone(),
            room: Arc::new(PrintRoom::new(&config.printer)),
            agent: watch::Sender::new(Agent::knowing(shelf.view())),
            visitors: watch::Sender::default(),
            shelf,
            keys: Mutex::default(),
            staff: Mutex::new(Guard::new(config.staff_pin.clone())),
            last_paper: Mutex::default(),
            outbox,
            abandoned,
        };
        kiosk.note_stock();
        for errand in &shown {
            if let Task::Shown { ticket } = &errand.task {
                kiosk.show_again(&errand.key, ticket, Paper::Unknown);
            }
        }
        Ok((Arc::new(kiosk), errands))
    }

    /// Takes in what the kiosk is told until nobody tells any more.
    pub(crate) async fn listen(&self, mut news: mpsc::Receiver<News<KioskTopic>>) {
        while let Some(news) = news.recv().await {
            let (before, at) = (self.agent.borrow().now().map(str::to_owned), self.clock.moment());
            self.agent.send_modify(|agent| agent.take(news));
            let now = self.agent.borrow().now().map(str::to_owned);
            if let Some(now) = now.filter(|now| before.as_ref() != Some(now)) {
                self.shelf.hear(Heard { now, at });
            }
            self.note_stock();
        }
    }

    /// Takes in whether there are numbers for the time without the dispatcher.
    pub(crate) fn note_stock(&self) {
        let stocked = self.shelf.is_stocked(&self.clock.moment());
        self.agent.send_if_modified(|agent| agent.note_stock(stocked));
    }

    /// Forgets who has gone and asks after a printer that is not known to print, for ever.
    pub(crate) async fn tidy(&self) {
        let mut ticks = tokio::time::interval(TICK);
        loop {
            ticks.tick().await;
            copies::forget_old(self);
            let now = self.clock.running();
            self.keys().forget(now);
            let mut gone = Vec::new();
            self.visitors.send_if_modified(|visitors| {
                let changed = visitors.forget(now);
                gone = visitors.take_gone();
                changed
            });
            for key in gone {
                self.note_disk(self.forget(&key).await);
            }
            self.note_stock();
            let known_to_print = matches!(self.agent.borrow().printer(), Printer::Ready(_));
            if !known_to_print {
                let health = match self.room.status().await {
                    Ok(status) => Printer::Ready(status),
                    Err(fault) => Printer::Broken(fault.cause),
                };
                self.note_printer(health);
            }
        }
    }

    /// Who stands before the menu for staff.
    pub(crate) fn staff(&self) -> MutexGuard<'_, Guard> {
        self.staff.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The ticket that was printed last.
    pub(crate) fn last_paper(&self) -> MutexGuard<'_, Option<LastPaper>> {
        self.last_paper.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in how the printer is, and tells it where it is news.
    pub(crate) fn note_printer(&self, health: Printer) {
        match (self.agent.borrow().printer(), &health) {
            (before, after) if before == after => {}
            (_, Printer::Broken(cause)) => tracing::warn!(code = cause.code(), "{cause}: tickets are on the screen alone"),
            (Printer::Broken(_), Printer::Ready(_)) => tracing::info!("the printer prints again"),
            (_, Printer::Unknown | Printer::Ready(_)) => {}
        }
        self.agent.send_modify(|agent| agent.note_printer(health));
    }

    /// An order has its answer.
    pub(crate) fn settle(&self, token: &str, state: State) {
        let now = self.clock.running();
        self.visitors.send_modify(|visitors| visitors.settle(token, state, now));
    }

    /// An order's language has become known, if it was not before; one without words is left as unknown.
    pub(crate) fn speak(&self, token: &str, language: &str) {
        if self.worded().contains(&language) {
            self.visitors.send_modify(|visitors| visitors.speak(token, language));
        }
    }

    /// Shows a ticket that a program before this one had on the screen, or would have had; its token.
    pub(crate) fn show_again(&self, key: &str, ticket: &Handout, paper: Paper) -> String {
        let (token, now) = (request_key(), self.clock.running());
        self.visitors.send_modify(|visitors| visitors.show_again(&token, key, ticket, paper, now));
        token
    }

    /// Keeps a number that is on the screen without a paper, as of a touch at this moment.
    ///
    /// # Errors
    /// If the disk doesn't take it.
    pub(crate) async fn keep_shown(&self, key: &str, ticket: &Handout) -> io::Result<()> {
        let task = Task::Shown { ticket: Box::new(ticket.clone()) };
        self.keep(Errand { key: key.to_owned(), at_ms: self.clock.wall_ms(), task }).await
    }

    /// Keeps an errand on the disk.
    ///
    /// # Errors
    /// If the disk doesn't take it.
    pub(crate) async fn keep(&self, errand: Errand) -> io::Result<()> {
        let outbox = self.outbox.clone();
        tokio::task::spawn_blocking(move || outbox.keep(&errand)).await.map_err(io::Error::other)?
    }

    /// Forgets an errand.
    ///
    /// # Errors
    /// If the disk doesn't let go of it.
    pub(crate) async fn forget(&self, key: &str) -> io::Result<()> {
        let (outbox, key) = (self.outbox.clone(), key.to_owned());
        tokio::task::spawn_blocking(move || outbox.drop(&key)).await.map_err(io::Error::other)?
    }

    /// Tells a fault of the disk where the visitor must not wait for it.
    pub(crate) fn note_disk(&self, done: io::Result<()>) {
        if let Err(error) = done {
            tracing::error!(error = &error as &dyn std::error::Error, "the outbox can't be written");
        }
    }

    /// Keeps an errand and hands it to those who finish such.
    pub(crate) async fn recover(&self, errand: Errand) {
        self.note_disk(self.keep(errand.clone()).await);
        if let Err(error) = self.abandoned.try_send(errand) {
            tracing::error!(error = &error as &dyn std::error::Error, "an errand waits for the next start");
        }
    }

    /// Gives a visit back to the dispatcher under a request key.
    ///
    /// # Errors
    /// Why it is not given back.
    pub(crate) async fn leave(&self, key: &str, visit: &str) -> Result<(), CallError> {
        let resource = format!("visits/{visit}/leave");
        let nothing = serde_json::json!({});
        self.api.post::<_, Option<IgnoredAny>>(&resource, key, &nothing, "it").await.map(|_| ())
    }

    /// The ticket that is open on the screen.
    pub(crate) fn keys(&self) -> MutexGuard<'_, Keys> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The languages to offer, in order.
    pub(crate) fn languages(&self) -> Vec<String> {
        let worded = self.worded();
        self.agent.borrow().languages(&worded).into_iter().map(str::to_owned).collect()
    }

    /// The languages that have words here, in order.
    pub(crate) fn worded(&self) -> Vec<&str> {
        self.catalogue.languages().into_iter().map(|language| language.tag.as_str()).collect()
    }

    /// The site's id; empty until it is known.
    pub(crate) fn site(&self) -> String {
        self.agent.borrow().view().map(|view| view.site.id.clone()).unwrap_or_default()
    }

    /// The site's time zone; UTC until it is known.
    pub(crate) fn zone(&self) -> String {
        let agent = self.agent.borrow();
        agent.view().map_or_else(|| "UTC".to_owned(), |view| view.site.time_zone.clone())
    }
}
