//! What becomes of what was begun when the kiosk fell, or when nobody answered.

use std::{sync::Arc, time::SystemTime};

use avanti_protocol::http::{NewTicket, Ticket};
use kiosk::outbox::{Errand, Outbox, Task};
use tempfile::TempDir;

use crate::{
    fake::{Fake, milano},
    hall::{Kiosk, eventually},
};

fn request() -> NewTicket {
    NewTicket { service: "legal".to_owned(), language: "ar".to_owned(), speaks: Vec::new(), party_size: 2, needs: Vec::new() }
}

fn ticket() -> Box<Ticket> {
    let picture = avanti_protocol::Picture { name: "fish".to_owned(), colour: "blue".to_owned() };
    Box::new(Ticket {
        visit: "visit-of-before".to_owned(),
        number: 130,
        picture,
        service: "legal".to_owned(),
        language: "ar".to_owned(),
        issued_at: "2026-03-02T09:15:00+01:00".to_owned(),
        ahead: 3,
        forecast: None,
        phone_url: "https://avanti.example/t/#x".to_owned(),
        training: false,
    })
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
    let (fake, kiosk) = started_again(fallen(61_000, Task::Print { request: request(), ticket: ticket() })).await;
    until_nothing_is_open(&fake, &kiosk).await;
    assert!(fake.shared.asked.lock().unwrap().is_empty());
    assert_eq!(fake.shared.left.lock().unwrap()[0].1, "visit-of-before");
}

#[tokio::test]
async fn a_paper_that_was_begun_is_neither_printed_again_nor_given_back() {
    let (fake, kiosk) = started_again(fallen(1_000, Task::Printing { ticket: ticket() })).await;
    until_nothing_is_open(&fake, &kiosk).await;
    assert_eq!(kiosk.papers(), Vec::<String>::new());
    assert!(fake.shared.asked.lock().unwrap().is_empty() && fake.shared.left.lock().unwrap().is_empty());
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
