//! Contacts of appointments: what is sent to them, once, in the visitor's language and about nothing; and that an address is gone with its day.

use std::{
    io::Write,
    path::Path,
    sync::{Arc, Mutex},
};

use avanti_model::Span;
use dispatcher::reminders::{Encryption, Habits, MailOptions, MessageOptions, Secret, WebhookOptions};
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::civil::{Date, date};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use sha2::Sha256;
use system_tests::harness::{Hook, Letter, MailServer, program};
use tracing_subscriber::fmt::MakeWriter;

use crate::{
    appointments::{files, sent, tuesday, wanted},
    timed::{Site, at},
};

const MONDAY: Date = date(2026, 11, 23);
const TUESDAY: Date = date(2026, 11, 24);
const WEDNESDAY: Date = date(2026, 11, 25);
const THURSDAY: Date = date(2026, 11, 26);
/// An address that stands nowhere else.
const CANARY: &str = "canary-7f3a91c2@birds.example.org";
const PHONE: &str = "+390212345678901";
const KEY: &str = "a key that both sides know";

/// A site with a mail server and a webhook beside it.
struct House {
    site: Site,
    mail: MailServer,
    hook: Hook,
}

impl House {
    async fn open() -> Self {
        let (mail, hook) = (MailServer::open().await, Hook::open().await);
        let from = "Milano Welcome Center <appointments@example.org>".to_owned();
        let mail_options =
            MailOptions { host: "127.0.0.1".to_owned(), port: Some(mail.port), encryption: Encryption::None, account: None, from };
        let messages = MessageOptions {
            mail: Some(mail_options),
            sms: Some(WebhookOptions { url: hook.url.clone(), key: Secret::new(KEY) }),
            habits: Habits { remind_before: Span::from_minutes(24 * 60) },
        };
        Self { site: Site::open_with_messages(at(MONDAY, 9, 0), messages).await, mail, hook }
    }

    async fn leave(&self, code: &str, kind: &str, address: &str) -> (StatusCode, Value) {
        let request = self.site.public(Method::PUT, &format!("/appointments/{code}/contact"), "put");
        sent(request.json(&json!({"kind": kind, "address": address}))).await
    }

    async fn left(&self, code: &str) -> Value {
        sent(self.site.public(Method::GET, &format!("/appointments/{code}/contact"), "")).await.1["kind"].clone()
    }

    /// Waits until no contact is kept any more.
    async fn empty(&self) {
        let access = &self.site.dispatcher.app().access;
        let emptied = tokio::time::timeout(std::time::Duration::from_secs(20), async {
            while !access.contacts().unwrap().is_empty() {
                tokio::task::yield_now().await;
            }
        });
        emptied.await.expect("contacts are erased");
    }
}

fn wednesday(hour: &str) -> String {
    format!("2026-11-25T{hour}:00.000+01:00")
}

/// Whether a text stands in any file of a folder, and in which.
fn found(folder: &Path, text: &[u8]) -> Vec<std::path::PathBuf> {
    let has = |file: &std::path::PathBuf| std::fs::read(file).unwrap().windows(text.len()).any(|part| part.eq_ignore_ascii_case(text));
    files(folder).into_iter().filter(has).collect()
}

/// What every part of this process logs, down to the least.
#[derive(Debug, Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Copies the journal as an operator does, and puts the copy back elsewhere.
fn backup_and_restore(data: &Path, elsewhere: &Path) {
    let (journal, copy, restored) = (data.join("sites/milano"), elsewhere.join("copy"), elsewhere.join("restored"));
    program::dispatcher(["backup".as_ref(), journal.as_os_str(), copy.as_os_str()]).unwrap();
    program::dispatcher(["restore".as_ref(), copy.as_os_str(), restored.as_os_str()]).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_is_never_kept_in_clear_and_is_nowhere_when_its_day_is_over() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing_subscriber::filter::LevelFilter::TRACE).with_writer(log.clone());
    subscriber.try_init().unwrap();
    let mut house = House::open().await;
    let code = house.site.booked("1", "legal", "ar", &wednesday("10:00")).await;
    assert_eq!(house.left(&code).await, Value::Null);
    let (status, answer) = house.leave(&code, "email", CANARY).await;
    assert_eq!((status, &answer), (StatusCode::OK, &json!({"kind": "email", "offered": ["email", "sms"]})));
    let confirmed = house.mail.letter().await;
    assert_eq!(confirmed.to, CANARY);
    assert_eq!(house.left(&code).await, "email");

    let folder = house.site.folder().to_owned();
    assert!(found(&folder, CANARY.as_bytes()).is_empty() && found(&folder, b"birds.example").is_empty());
    let store = rusqlite::Connection::open(folder.join("contacts.sqlite3")).unwrap();
    let sealed: Vec<u8> = store.query_row("SELECT sealed FROM contact", [], |row| row.get(0)).unwrap();
    drop(store);
    assert!(!found(&folder, &sealed).is_empty(), "it is kept, encrypted");
    let before = tempfile::tempdir().unwrap();
    backup_and_restore(&folder, before.path());
    assert!(found(before.path(), &sealed).is_empty() && found(before.path(), CANARY.as_bytes()).is_empty(), "no backup has contacts");

    house.site.wait_until(at(WEDNESDAY, 9, 0), |state| state.day.day.date() == WEDNESDAY).await;
    assert_eq!(house.mail.letter().await.head["content-language"], "ar", "the reminder");
    house.site.wait_until(at(THURSDAY, 3, 59), |state| state.day.day.date() == WEDNESDAY).await;
    assert_eq!(house.left(&code).await, "email", "its day is not over");
    house.site.wait_until(at(THURSDAY, 4, 0), |state| state.day.day.date() == THURSDAY).await;
    house.empty().await;
    let erased = tokio::time::timeout(std::time::Duration::from_secs(20), async {
        while !log.text().contains("contacts whose day is over were erased") {
            tokio::task::yield_now().await;
        }
    });
    erased.await.expect("that is logged");
    let folder = house.site.stop().await;
    let after = tempfile::tempdir().unwrap();
    backup_and_restore(folder.path(), after.path());
    for place in [folder.path(), after.path()] {
        for trace in [CANARY.as_bytes(), b"birds.example", &sealed] {
            assert_eq!(found(place, trace), Vec::<std::path::PathBuf>::new());
        }
    }
    assert!(house.mail.others().is_empty(), "nothing is said twice");
    let logged = log.text();
    assert!(logged.contains("a message was sent"));
    for secret in [CANARY, "birds.example", &code, &code.replace('-', ""), confirmed.text.lines().next().unwrap()] {
        assert!(!logged.contains(secret), "the log has {secret}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_visitor_is_told_in_their_language_and_never_what_it_is_for() {
    let mut house = House::open().await;
    let state = house.site.dispatcher.app().site("milano").unwrap().state();
    let names: Vec<String> = state.settings.services.iter().flat_map(|service| service.names.values().cloned()).collect();
    let clean = |text: &str| {
        for name in names.iter().chain(&["psychology".to_owned()]) {
            assert!(!text.to_lowercase().contains(&name.to_lowercase()), "“{name}” stands in {text}");
        }
    };
    let mut texts = std::collections::BTreeSet::new();
    for (turn, language) in (0..).zip(&state.settings.languages) {
        // So that no limit of an address is met.
        house.site.clock.set(at(MONDAY, 9 + turn / 4, 15 * (turn % 4)));
        let slots = house.site.slots("service=psychology&language=it&from=2026-11-25&to=2026-12-04").await;
        let body = json!({ "service": "psychology", "slot": slots[0], "language": language, "speaks": ["it"] });
        let (status, booked) = house.site.book(language.as_str(), &body).await;
        assert_eq!(status, 201, "{booked}");
        let code = booked["code"].as_str().unwrap();
        let link = format!("https://queue.example.org/a/#milano.{code}");
        assert_eq!(house.leave(code, "email", CANARY).await.0, 200);
        let Letter { head, text, .. } = house.mail.letter().await;
        assert_eq!((head["content-language"].as_str(), head["auto-submitted"].as_str()), (language.as_str(), "auto-generated"));
        assert!(text.contains(&link) && text.contains(&state.settings.name) && text.contains(&slots[0][11..16]), "{text}");
        let subject = head["subject"].clone();
        let expected = dispatcher::convert::reason::WORDS.words(language.as_str()).text("common-appointment");
        assert_eq!(subject, expected);
        clean(&text);
        clean(&subject);
        assert!(!text.contains('⟦') && texts.insert(text.replace(code, "").replace(&slots[0][11..16], "")), "{text}");

        assert_eq!(house.leave(code, "sms", PHONE).await.0, 200);
        let posted = house.hook.posted().await;
        let body: Value = serde_json::from_str(&posted.body).unwrap();
        assert_eq!((&body["to"], &body["language"]), (&json!(PHONE), &json!(language)));
        let text = body["text"].as_str().unwrap();
        assert!(text.ends_with(&link) && text.chars().count() < 200, "{text}");
        clean(text);
        is_signed(&posted.head["avanti-signature"], &posted.body);
        sent(house.site.public(Method::DELETE, &format!("/appointments/{code}"), &format!("cancel {language}"))).await;
        let cancelled: Value = serde_json::from_str(&house.hook.posted().await.body).unwrap();
        assert_ne!(cancelled["text"], body["text"]);
        clean(cancelled["text"].as_str().unwrap());
        house.empty().await;
    }
    assert!(house.mail.others().is_empty() && house.hook.others().is_empty());
}

/// Checks a signature as a webhook does.
fn is_signed(signature: &str, body: &str) {
    let (at, digest) = signature.strip_prefix("t=").unwrap().split_once(",v1=").unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(KEY.as_bytes()).unwrap();
    mac.update(format!("{at}.{body}").as_bytes());
    mac.verify_slice(&data_encoding::HEXLOWER.decode(digest.as_bytes()).unwrap()).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_changes_is_told_once_and_what_is_off_is_told_and_erased() {
    let mut house = House::open().await;
    let code = house.site.booked("1", "legal", "it", &wednesday("10:00")).await;
    house.leave(&code, "email", CANARY).await;
    let confirmed = house.mail.letter().await;
    assert!(confirmed.text.contains("Il suo appuntamento: mercoledì 25/11/2026, 10:00"), "{}", confirmed.text);
    let place = format!("/appointments/{code}");
    sent(house.site.public(Method::PATCH, &place, "2").json(&json!({ "slot": tuesday("11:20") }))).await;
    let moved = house.mail.letter().await;
    assert!(moved.text.contains("nuovo orario: martedì 24/11/2026, 11:20"), "{}", moved.text);
    assert_ne!(moved.head["message-id"], confirmed.head["message-id"]);
    assert_eq!(house.leave(&code, "email", &CANARY.replace("canary", " canary")).await.0, 200, "the same address once more");
    sent(house.site.public(Method::DELETE, &place, "3")).await;
    let cancelled = house.mail.letter().await;
    assert!(cancelled.text.contains("annullato: martedì 24/11/2026, 11:20"), "{}", cancelled.text);
    house.empty().await;
    let (status, refused) = house.leave(&code, "email", CANARY).await;
    assert_eq!((status, &refused["code"]), (StatusCode::CONFLICT, &json!("cancelled")));
    assert!(house.mail.others().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_server_that_is_busy_is_asked_again_later_and_the_mail_comes_once() {
    let mut house = House::open().await;
    let code = house.site.booked("1", "legal", "it", &wednesday("10:00")).await;
    house.mail.be_busy(1);
    house.leave(&code, "email", CANARY).await;
    let access = &house.site.dispatcher.app().access;
    let tried = tokio::time::timeout(std::time::Duration::from_secs(20), async {
        // A claim is settled when it is known from when on it may be tried again.
        let again = at(MONDAY, 9, 0).millis() + 30_000;
        while access.contacts().unwrap().iter().all(|contact| contact.not_before != again) {
            tokio::task::yield_now().await;
        }
    });
    tried.await.expect("it is tried at once");
    assert_eq!(house.mail.busy_for(), 0);
    assert!(house.mail.others().is_empty());
    house.site.clock.set(at(MONDAY, 9, 1));
    assert_eq!(house.mail.letter().await.to, CANARY);
    house.site.wait_until(at(TUESDAY, 10, 0), |state| state.day.day.date() == TUESDAY).await;
    assert!(house.mail.letter().await.text.contains("Le ricordiamo"));
    assert!(house.mail.others().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_visitor_takes_an_address_back_and_nobody_else_leaves_or_sees_one() {
    let mut house = House::open().await;
    let code = house.site.booked("1", "legal", "it", &wednesday("10:00")).await;
    house.leave(&code, "email", CANARY).await;
    house.mail.letter().await;
    let store = rusqlite::Connection::open(house.site.folder().join("contacts.sqlite3")).unwrap();
    let sealed: Vec<u8> = store.query_row("SELECT sealed FROM contact", [], |row| row.get(0)).unwrap();
    drop(store);
    let place = format!("/appointments/{code}/contact");
    let (status, answer) = sent(house.site.public(Method::DELETE, &place, "2")).await;
    assert_eq!((status, &answer["kind"]), (StatusCode::OK, &Value::Null));
    assert!(found(house.site.folder(), &sealed).is_empty(), "it is gone at once");
    assert_eq!(sent(house.site.public(Method::DELETE, &place, "3")).await.0, StatusCode::OK);

    let (status, refused) = house.leave(&code, "email", "no address").await;
    assert_eq!((status, &refused["code"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("bad_contact")));
    assert!(!refused.to_string().contains("no address\""), "{refused}");
    assert_eq!(house.leave(&code, "pigeon", CANARY).await.0, StatusCode::BAD_REQUEST);
    assert_eq!(house.leave("K7M-4PX-T2HD", "email", CANARY).await.1["code"], "unknown_code");
    let mut answers = std::collections::BTreeSet::new();
    for n in 0..40 {
        answers.insert(house.leave(&code, "email", &format!("{n}@birds.example.org")).await.0.as_u16());
    }
    assert_eq!(answers.into_iter().collect::<Vec<_>>(), [200, 429], "nobody floods others by changing it");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_centre_that_sends_nothing_takes_no_addresses() {
    let site = Site::open(at(MONDAY, 9, 0), false).await;
    let (_, booked) = site.book("1", &wanted("legal", "it", &wednesday("10:00"))).await;
    let place = format!("/appointments/{}/contact", booked["code"].as_str().unwrap());
    let request = site.public(Method::PUT, &place, "2").json(&json!({"kind": "email", "address": CANARY}));
    let (status, refused) = sent(request).await;
    assert_eq!((status, &refused["code"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("contact_not_offered")));
    assert_eq!(sent(site.public(Method::GET, &place, "")).await.1, json!({"kind": null, "offered": []}));
}
