//! Tickets without the dispatcher: a leased number on the screen and on paper, told of once when it is back.

use std::sync::Arc;

use avanti_protocol::{
    Picture,
    offline::{LeasedNumber, NumberLeases, OfflineTicket, OfflineTickets, TakenIn, TakenInTicket},
};
use axum::{Json, extract::State};
use kiosk::offline::shelf::Shelf;

use crate::{
    fake::{Fake, NOW, Shared, milano},
    hall::{Kiosk, between, eventually},
};

/// What the fake leases: the numbers that it was told to, save those of which it was told.
pub(crate) async fn lease(State(shared): State<Arc<Shared>>) -> Json<NumberLeases> {
    let told = shared.told_of.lock().unwrap();
    let numbers = shared.leased.lock().unwrap().clone().map(|number| LeasedNumber {
        number,
        visit: format!("leased-{number}"),
        picture: Picture { name: "sun".to_owned(), colour: "green".to_owned() },
        phone_url: "https://avanti.example.org/t/#h7zq2c5v4k3mx9w8r6t1np0sda".to_owned(),
    });
    Json(NumberLeases {
        now: NOW.to_owned(),
        ends_at: "2026-03-03T04:00:00+01:00".to_owned(),
        training: true,
        numbers: numbers.filter(|number| told.iter().all(|told| told.visit != number.visit)).collect(),
        ..NumberLeases::default()
    })
}

/// The fake takes papers in.
pub(crate) async fn take_in(State(shared): State<Arc<Shared>>, Json(told): Json<OfflineTickets>) -> Json<TakenIn> {
    let is_read = |ticket: &OfflineTicket| ticket.request.service != *shared.unread.lock().unwrap();
    let tickets = told.tickets.iter().map(|ticket| {
        let outcome = if is_read(ticket) { "taken_in" } else { "unreadable" };
        TakenInTicket { number: ticket.number, outcome: outcome.to_owned(), detail: None }
    });
    let tickets = tickets.collect();
    shared.told_of.lock().unwrap().extend(told.tickets.into_iter().filter(is_read));
    Json(TakenIn { tickets })
}

/// A kiosk that holds a few numbers.
pub(crate) async fn stocked() -> (Fake, Kiosk) {
    let fake = Fake::start(milano()).await;
    *fake.shared.leased.lock().unwrap() = 800..804;
    let kiosk = Kiosk::start(&fake.base()).await;
    kiosk.until("/events", "\"link\":\"live\"").await;
    let data = Arc::clone(&kiosk.data);
    eventually(&fake.shared, "numbers are on the disk", |_| std::fs::exists(data.path().join("leases.json")).unwrap()).await;
    (fake, kiosk)
}

fn out(kiosk: &Kiosk) -> Vec<u32> {
    Shelf::open(kiosk.data.path()).unwrap().taken().iter().map(|taken| taken.lease.number).collect()
}

#[tokio::test]
async fn without_the_dispatcher_a_leased_number_comes_on_screen_and_paper_and_is_told_of_once() {
    let (fake, kiosk) = stocked().await;
    let (address, shared) = (fake.address, Arc::clone(&fake.shared));
    drop(fake);
    kiosk.until("/events", "\"link\":\"down\"").await;
    let ticket = kiosk.take_ticket("en", "legal").await;
    kiosk.until_paper(&ticket, "printed").await;
    let page = kiosk.get(&ticket).await.html;
    assert_eq!(between(&page, "data-ticket-number>", "<"), "800");
    assert!(page.contains("Your number is good and will be called.") && page.contains("we do not know how long the wait is"));
    assert!(!page.contains("/cancel"), "nobody would hear it");
    assert_eq!((kiosk.papers().len(), kiosk.outbox(), out(&kiosk)), (1, Vec::new(), vec![800]));
    kiosk.post(&format!("{ticket}/done"), &[]).await;

    // It falls, and is started again before the dispatcher is.
    let data = Arc::clone(&kiosk.data);
    let base = format!("http://{address}");
    kiosk.end().await;
    let kiosk = Kiosk::start_with(&base, data, true).await;
    let next = kiosk.take_ticket("ar", "social").await;
    kiosk.until_paper(&next, "printed").await;
    assert_eq!(between(&kiosk.get(&next).await.html, "data-ticket-number>", "<"), "801");
    assert_eq!(out(&kiosk), [800, 801]);

    let fake = Fake::again(address, shared).await;
    eventually(&fake.shared, "both are told of", |shared| shared.told_of.lock().unwrap().len() == 2).await;
    let data = Arc::clone(&kiosk.data);
    eventually(&fake.shared, "both are forgotten", |_| Shelf::open(data.path()).unwrap().taken().is_empty()).await;
    let told = fake.shared.told_of.lock().unwrap().clone();
    assert_eq!((told[0].number, told[0].request.service.as_str(), told[1].number), (800, "legal", 801));
    assert!(told.iter().all(|told| told.heard_at == NOW && told.after_ms.is_some() && told.ago_ms.is_some() && told.key.is_some()));
    assert!(fake.shared.asked.lock().unwrap().is_empty(), "nothing is asked for what is on paper");
    kiosk.until("/events", "\"link\":\"live\"").await;
    let online = kiosk.take_ticket("it", "legal").await;
    assert_eq!(between(&kiosk.get(&online).await.html, "data-ticket-number>", "<"), "142");
    assert_eq!(fake.shared.told_of.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn a_try_without_an_answer_leads_to_a_leased_number_and_is_never_made_again() {
    let (fake, kiosk) = stocked().await;
    fake.shared.answers.send_replace(false);
    let ticket = kiosk.take_ticket("it", "legal").await;
    kiosk.until_paper(&ticket, "printed").await;
    assert_eq!(between(&kiosk.get(&ticket).await.html, "data-ticket-number>", "<"), "800");
    let tries = fake.shared.asked.lock().unwrap().clone();
    eventually(&fake.shared, "it is told of", |shared| !shared.told_of.lock().unwrap().is_empty()).await;
    let told = fake.shared.told_of.lock().unwrap().clone();
    assert_eq!((told.len(), told[0].key.as_deref()), (1, Some(tries[0].0.as_str())), "what came of the try is withdrawn");
    fake.shared.answers.send_replace(true);
    assert_eq!((kiosk.outbox(), kiosk.papers().len()), (Vec::new(), 1));
    assert_eq!(fake.shared.asked.lock().unwrap().len(), tries.len());
}

#[tokio::test]
async fn a_kiosk_without_numbers_says_that_it_cannot_hand_out_tickets() {
    let fake = Fake::start(milano()).await;
    let kiosk = Kiosk::start(&fake.base()).await;
    kiosk.until("/events", "\"link\":\"live\"").await;
    drop(fake);
    kiosk.until("/events", "\"link\":\"down\"").await;
    assert!(kiosk.get("/en/services").await.html.contains("We cannot give out tickets at the moment."));
}

#[tokio::test]
async fn a_paper_that_the_dispatcher_cannot_read_is_kept_and_its_number_never_handed_out_again() {
    let (fake, kiosk) = stocked().await;
    *fake.shared.unread.lock().unwrap() = "legal".to_owned();
    fake.shared.answers.send_replace(false);
    for service in ["legal", "social"] {
        let ticket = kiosk.take_ticket("it", service).await;
        kiosk.until_paper(&ticket, "printed").await;
        kiosk.post(&format!("{ticket}/done"), &[]).await;
    }
    fake.shared.answers.send_replace(true);
    eventually(&fake.shared, "the other is told of", |shared| !shared.told_of.lock().unwrap().is_empty()).await;
    let data = Arc::clone(&kiosk.data);
    eventually(&fake.shared, "the other is forgotten", |_| Shelf::open(data.path()).unwrap().taken().len() == 1).await;
    assert_eq!((fake.shared.told_of.lock().unwrap()[0].number, out(&kiosk)), (801, vec![800]));
    let shared = Arc::clone(&fake.shared);
    drop(fake);
    kiosk.until("/events", "\"link\":\"down\"").await;
    let next = kiosk.take_ticket("it", "social").await;
    kiosk.until_paper(&next, "printed").await;
    assert_eq!(between(&kiosk.get(&next).await.html, "data-ticket-number>", "<"), "802", "{:?}", shared.leased.lock().unwrap());
}
