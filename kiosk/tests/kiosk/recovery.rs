//! What becomes of what was begun when the kiosk fell, or when nobody answered.

use std::{sync::Arc, time::SystemTime};

use avanti_protocol::{
    booking::{CheckIn, NewAppointment},
    http::{NewTicket, Ticket},
};
use kiosk::{
    handout::Handout,
    outbox::{Errand, Outbox, Task},
};
use tempfile::TempDir;

use crate::{
    fake::{Fake, milano},
    hall::{Kiosk, between, eventually},
};

fn request() -> NewTicket {
    NewTicket { service: "legal".to_owned(), language: "ar".to_owned(), speaks: Vec::new(), party_size: 2, needs: Vec::new(), line: None }
}

fn ticket() -> Box<Handout> {
    let picture = avanti_protocol::Picture { name: "fish".to_owned(), colour: "blue".to_owned() };
    Box::new(Handout::walk_in(Ticket {
        visit: "visit-of-before".to_owned(),
        number: 130,
        picture,
        service: "legal".to_owned(),
        language: "ar".to_owned(),
        issued_at: "2026-03-02T09:15:00+01:00".to_owned(),
        ahead: 3,
        servable: Some(true),
        forecast: None,
        back_by: None,
        phone_url: "https://avanti.example/t/#x".to_owned(),
        training: true,
    }))
}

#[expect(clippy::disallowed_methods, reason = "what was kept a moment ago is told from what is old by the wall clock")]
fn now_ms() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    u64::try_from(since.as_millis()).unwrap()
}

/// The data folder of a kiosk that fell so many milliseconds ago.
fn fallen(age_ms: u64, task: Task) -> Arc<TempDir> {
    let data = Arc::new(tempfile::tempdir().unwrap());
    let errand = Errand { key: "key-of-before".to_owned(), at_ms: now_ms() - age_ms, task };
    Outbox::open(data.path().join("outbox")).unwrap().keep(&errand).unwrap();
    data
}

async fn started_again(data: Arc<TempDir>) -> (Fake, Kiosk) {
    let fake = Fake::start(milano()).await;
    let kiosk = Kiosk::start_with(&fake.base(), data, true).await;
    (fake, kiosk)
}

async fn until_nothing_is_open(fake: &Fake, kiosk: &Kiosk) {
    eventually(&fake.shared, "the outbox is empty", |_| kiosk.outbox().is_empty()).await;
}

#[tokio::test]
async fn an_unanswered_request_of_a_moment_ago_is_asked_again_under_its_key_and_printed_once() {
    let (fake, kiosk) = started_again(fallen(1_000, Task::Ask { request: request(), abandoned: false })).await;
    until_nothing_is_open(&fake, &kiosk).await;
    let asked = fake.shared.asked.lock().unwrap().clone();
    assert_eq!(asked, [("key-of-before".to_owned(), request())]);
    assert_eq!((kiosk.papers().len(), fake.shared.left.lock().unwrap().len()), (1, 0));
}

#[tokio::test]
async fn an_unanswered_request_of_long_ago_is_asked_again_and_its_ticket_given_back() {
    let (fake, kiosk) = started_again(fallen(61_000, Task::Ask { request: request(), abandoned: false })).await;
    until_nothing_is_open(&fake, &kiosk).await;
    assert_eq!(fake.shared.asked.lock().unwrap().len(), 1);
    assert_eq!(*fake.shared.left.lock().unwrap(), [("key-of-before-leave".to_owned(), "visit-0".to_owned())]);
    assert_eq!(kiosk.papers(), Vec::<String>::new());
}

#[tokio::test]
async fn an_answered_request_of_long_ago_is_given_back_without_asking() {
    let (fake, kiosk) = started_again(fallen(61_000, Task::Print { ticket: ticket() })).await;
    until_nothing_is_open(&fake, &kiosk).await;
    assert!(fake.shared.asked.lock().unwrap().is_empty());
    assert_eq!(fake.shared.left.lock().unwrap()[0].1, "visit-of-before");
}

#[tokio::test]
async fn a_number_that_was_on_the_screen_is_shown_again_and_neither_printed_nor_given_back() {
    let (fake, kiosk) = started_again(fallen(1_000, Task::Shown { ticket: ticket() })).await;
    for path in ["/", "/it/services"] {
        let there = kiosk.get(path).await.location.unwrap();
        assert!(there.starts_with("/tickets/"), "{path} leads to {there}");
    }
    kiosk.until("/events", "\"lost_ticket\":true").await;
    let shown = kiosk.get("/").await.location.unwrap();
    let page = kiosk.get(&shown).await.html;
    assert_eq!(between(&page, "data-ticket-number>", "<"), "130");
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\"") && page.contains("data-paper=\"unknown\""));
    assert!(page.contains("data-idle-seconds=\"60\"") && page.contains("class=\"qr\""));

    assert_eq!(kiosk.post(&format!("{shown}/done"), &[]).await.location.as_deref(), Some("/"));
    assert_eq!((kiosk.get("/").await.location, kiosk.outbox()), (None, Vec::new()));
    assert_eq!(kiosk.papers(), Vec::<String>::new());
    assert!(fake.shared.asked.lock().unwrap().is_empty() && fake.shared.left.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_number_that_nobody_can_be_reading_any_more_is_not_shown_again() {
    let (fake, kiosk) = started_again(fallen(80_000, Task::Shown { ticket: ticket() })).await;
    until_nothing_is_open(&fake, &kiosk).await;
    assert_eq!(kiosk.get("/").await.location, None);
    assert!(fake.shared.left.lock().unwrap().is_empty(), "its person may have kept the number in mind");
}

#[tokio::test]
async fn a_ticket_without_paper_outlives_its_kiosk_until_its_person_has_gone() {
    let fake = Fake::start(milano()).await;
    let data = Arc::new(tempfile::tempdir().unwrap());
    let kiosk = Kiosk::start_with(&fake.base(), Arc::clone(&data), false).await;
    kiosk.until("/events", "\"link\":\"live\"").await;
    let ticket = kiosk.take_ticket("bn", "legal").await;
    kiosk.until_paper(&ticket, "failed").await;
    assert_eq!(kiosk.post(&format!("{ticket}/stay"), &[]).await.status, 204);
    kiosk.end().await;

    std::fs::remove_file(data.path().join("tickets")).unwrap();
    let kiosk = Kiosk::start_with(&fake.base(), data, true).await;
    let shown = kiosk.get("/").await.location.unwrap();
    let page = kiosk.get(&shown).await.html;
    assert_eq!(between(&page, "data-ticket-number>", "<"), "142");
    kiosk.until("/events", "\"link\":\"live\"").await;
    let sent = kiosk.post(&format!("{shown}/cancel"), &[]).await;
    assert_eq!((sent.location.as_deref(), kiosk.outbox()), (Some("/bn/cancelled"), Vec::new()));
    assert_eq!(fake.shared.left.lock().unwrap()[0].1, "visit-0");
}

#[tokio::test]
async fn a_ticket_that_is_printed_after_a_restart_is_on_the_screen_too() {
    let (fake, kiosk) = started_again(fallen(1_000, Task::Print { ticket: ticket() })).await;
    until_nothing_is_open(&fake, &kiosk).await;
    assert_eq!(kiosk.papers().len(), 1);
    let shown = kiosk.get("/").await.location.unwrap();
    kiosk.until_paper(&shown, "printed").await;
    assert_eq!(between(&kiosk.get(&shown).await.html, "data-ticket-number>", "<"), "130");
}

#[tokio::test]
async fn a_refusal_ends_an_errand() {
    let fake = Fake::start(milano()).await;
    *fake.shared.refusal.lock().unwrap() = Some((409, "visit_over"));
    let data = fallen(61_000, Task::Leave { visit: "visit-of-before".to_owned() });
    let kiosk = Kiosk::start_with(&fake.base(), data, true).await;
    until_nothing_is_open(&fake, &kiosk).await;
    assert!(fake.shared.left.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_ticket_whose_person_was_told_that_there_is_none_is_given_back() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    *fake.shared.refusal.lock().unwrap() = Some((500, "internal"));
    let key = kiosk.form_key("it").await;
    let sent = kiosk.post("/it/tickets", &[("key", &key), ("service", "legal")]).await;
    assert_eq!(sent.location.as_deref(), Some("/it/sorry/internal"));
    assert_eq!(kiosk.outbox(), [format!("{key}.json")]);

    *fake.shared.refusal.lock().unwrap() = None;
    until_nothing_is_open(&fake, &kiosk).await;
    assert!(fake.shared.asked.lock().unwrap().iter().all(|(asked, _)| *asked == key));
    assert_eq!(*fake.shared.left.lock().unwrap(), [(format!("{key}-leave"), "visit-0".to_owned())]);
    assert_eq!(kiosk.papers(), Vec::<String>::new());
}

#[tokio::test]
async fn who_was_checking_in_when_the_kiosk_fell_gets_the_ticket_and_later_comes_again() {
    let task = || Task::CheckIn { request: CheckIn { code: "K7M-4PX-T2HD".to_owned(), language: None } };
    let (fake, kiosk) = started_again(fallen(1_000, task())).await;
    until_nothing_is_open(&fake, &kiosk).await;
    assert_eq!((fake.shared.checked_in.lock().unwrap()[0].0.as_str(), kiosk.papers().len()), ("key-of-before", 1));

    let (fake, kiosk) = started_again(fallen(61_000, task())).await;
    until_nothing_is_open(&fake, &kiosk).await;
    assert!(fake.shared.checked_in.lock().unwrap().is_empty() && fake.shared.left.lock().unwrap().is_empty());
}

#[tokio::test]
async fn the_ticket_of_an_appointment_is_never_given_back_by_the_kiosk() {
    let handout = Handout { slot: Some("2026-03-02T10:00:00+01:00".to_owned()), ..*ticket() };
    let (fake, kiosk) = started_again(fallen(61_000, Task::Print { ticket: Box::new(handout) })).await;
    until_nothing_is_open(&fake, &kiosk).await;
    assert!(fake.shared.left.lock().unwrap().is_empty() && kiosk.papers().is_empty());
}

#[tokio::test]
async fn a_booking_of_a_moment_ago_gets_its_card_and_one_of_long_ago_is_given_back() {
    let request = || NewAppointment {
        service: "legal".to_owned(),
        slot: "2026-03-05T12:00:00+01:00".to_owned(),
        language: "ar".to_owned(),
        speaks: Vec::new(),
        party_size: 1,
        needs: Vec::new(),
        desk: None,
    };
    let (fake, kiosk) = started_again(fallen(1_000, Task::Book { request: request(), abandoned: false })).await;
    until_nothing_is_open(&fake, &kiosk).await;
    assert_eq!(*fake.shared.booked.lock().unwrap(), [("key-of-before".to_owned(), request())]);
    eventually(&fake.shared, "the card is out", |_| kiosk.papers().len() == 1).await;
    assert!(fake.shared.cancelled.lock().unwrap().is_empty());

    let (fake, kiosk) = started_again(fallen(61_000, Task::Book { request: request(), abandoned: false })).await;
    until_nothing_is_open(&fake, &kiosk).await;
    assert_eq!(fake.shared.booked.lock().unwrap()[0].0, "key-of-before");
    assert_eq!(*fake.shared.cancelled.lock().unwrap(), [("key-of-before-leave".to_owned(), "K7M-4PX-T2HD".to_owned())]);
    assert!(kiosk.papers().is_empty());
}
