//! Three kiosks that are cut off for half an hour, each with a wrong clock: the shelves of the real kiosk, machines whose clocks the
//! test makes up, and the real dispatcher, whose clock it moves.

use std::collections::BTreeSet;

use avanti_access::{Act, Kind, NewDevice};
use avanti_core::visit::Place;
use avanti_model::{Span, Timestamp, VisitId};
use avanti_protocol::{
    http::NewTicket,
    kiosk::KioskView,
    offline::{NumberLeases, OfflineTickets, TakenIn},
};
use jiff::civil::date;
use kiosk::offline::{moment::Moment, shelf::Shelf};
use reqwest::{Client, StatusCode};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::json;
use tempfile::TempDir;

use crate::timed::{Site, at};

const MINUTE: i64 = 60_000;

/// A kiosk's machine.
struct Machine {
    data: TempDir,
    shelf: Shelf,
    token: String,
    /// When it was switched on, and how often it was.
    on_since: Timestamp,
    boots: u32,
    /// How far its wall clock is ahead; none for one that begins in 1970 whenever it is switched on.
    ahead_ms: Option<i64>,
}

impl Machine {
    fn new(site: &Site, name: &str, now: Timestamp, ahead_ms: Option<i64>) -> Self {
        let id = "milano".parse().unwrap();
        let new = NewDevice { name, kind: Kind::Kiosk, site: &id, place: "" };
        let (_, token) = site.dispatcher.app().access.ensure_device(&Act::system(now.millis()), &new).unwrap();
        let data = TempDir::new().unwrap();
        let shelf = Shelf::open(data.path()).unwrap();
        let on_since = now - Span::from_minutes(5);
        Self { data, shelf, token: token.expose().to_owned(), on_since, boots: 1, ahead_ms }
    }

    fn moment(&self, now: Timestamp) -> Moment {
        let up = (now - self.on_since).millis();
        let wall = self.ahead_ms.map_or(up, |ahead| now.millis() + ahead);
        Moment { boot: self.boots.to_string(), up_ms: up.try_into().unwrap(), wall_ms: wall.try_into().unwrap() }
    }

    /// Its program falls, and is started again.
    fn fall(&mut self) {
        self.shelf = Shelf::open(self.data.path()).unwrap();
    }

    /// Its power fails, and is back after a minute.
    fn lose_power(&mut self, now: Timestamp) {
        (self.boots, self.on_since) = (self.boots + 1, now);
        self.fall();
    }

    async fn post<A: DeserializeOwned>(&self, site: &Site, resource: &str, body: &impl Serialize) -> A {
        let request = Client::new().post(format!("{}/{resource}", site.base)).bearer_auth(&self.token).json(body);
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{resource}");
        answer.json().await.unwrap()
    }

    async fn lease(&self, site: &Site, now: Timestamp) {
        let leases: NumberLeases = self.post(site, "number-leases", &json!({})).await;
        self.shelf.stock(leases, KioskView::default(), self.moment(now)).unwrap();
    }

    async fn tell(&self, site: &Site, now: Timestamp) {
        let told = OfflineTickets { tickets: self.shelf.taken().iter().map(|taken| taken.told(&self.moment(now))).collect() };
        let taken_in: TakenIn = self.post(site, "tickets/offline", &told).await;
        assert_eq!(taken_in.tickets.len(), told.tickets.len());
        assert!(taken_in.tickets.iter().all(|ticket| ticket.outcome == "taken_in"), "{taken_in:?}");
    }
}

fn wish() -> NewTicket {
    NewTicket { service: "legal".to_owned(), language: "it".to_owned(), speaks: Vec::new(), party_size: 1, needs: Vec::new(), line: None }
}

#[tokio::test]
async fn three_kiosks_without_the_dispatcher_for_half_an_hour_are_told_of_once_and_in_order_whatever_their_clocks_say() {
    let away = at(date(2026, 11, 23), 10, 0);
    let site = Site::open(away, false).await;
    let clocks = [("early", Some(-10 * MINUTE)), ("late", Some(10 * MINUTE)), ("in-1970", None)];
    let mut kiosks = clocks.map(|(name, ahead_ms)| Machine::new(&site, name, away, ahead_ms));
    for kiosk in &kiosks {
        kiosk.lease(&site, away).await;
    }
    // The first one's try was done, and its answer lost.
    let ghost = Client::new().post(format!("{}/tickets", site.base)).bearer_auth(&kiosks[0].token).header("idempotency-key", "touch-0");
    assert_eq!(ghost.json(&wish()).send().await.unwrap().status(), StatusCode::CREATED);

    let mut taken: Vec<(VisitId, Timestamp)> = Vec::new();
    for touch in 0_usize..30 {
        let now = away + Span::from_millis(i64::try_from(touch).unwrap() * MINUTE);
        match touch {
            10 => kiosks[1].lose_power(now - Span::from_millis(30_000)),
            12 => kiosks[0].fall(),
            16 => kiosks[2].lose_power(now - Span::from_millis(20_000)),
            _ => {}
        }
        let kiosk = &kiosks[touch % 3];
        let number = kiosk.shelf.take(&format!("touch-{touch}"), &wish(), kiosk.moment(now)).unwrap().unwrap();
        taken.push((number.lease.visit.parse().unwrap(), now));
    }
    let back = away + Span::from_minutes(30);
    site.clock.set(back);
    for kiosk in [2, 0, 1, 2] {
        kiosks[kiosk].tell(&site, back).await;
    }
    for kiosk in &kiosks {
        kiosk.shelf.forget(&kiosk.shelf.taken()).unwrap();
        kiosk.lease(&site, back).await;
        assert!(kiosk.shelf.taken().is_empty() && kiosk.shelf.is_stocked(&kiosk.moment(back)));
    }

    let app = site.dispatcher.app();
    let state = app.site("milano").unwrap().state();
    let mut waiting: Vec<_> = state.visits.values().filter(|visit| visit.place == Place::Waiting).collect();
    waiting.sort_by_key(|visit| visit.queue_place().reference);
    assert_eq!(waiting.iter().map(|visit| visit.id).collect::<Vec<_>>(), taken.iter().map(|(visit, _)| *visit).collect::<Vec<_>>());
    assert_eq!(waiting.iter().map(|visit| visit.number).collect::<BTreeSet<_>>().len(), 30);
    assert_eq!(state.visits.len(), 31, "the ticket whose answer was lost, which is withdrawn, and thirty papers");
    for (visit, (_, true_time)) in waiting.iter().zip(&taken) {
        let error = (visit.issued_at - *true_time).millis().abs();
        assert!(error <= 10, "{} errs by {error} ms", visit.number);
    }
}
