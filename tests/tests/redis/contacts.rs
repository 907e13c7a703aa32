//! Contacts of two dispatchers on one Redis: each message is sent once, and an address is nowhere when its day is over.

use std::{path::PathBuf, time::Duration};

use avanti_access::Access;
use reqwest::{Client, Method};
use serde_json::{Value, json};
use system_tests::harness::{Centre, MailServer, Redis};

const CANARY: &str = "canary-7f3a91c2@birds.example.org";

async fn ask(centre: &Centre, method: Method, path: &str, body: Value) -> Value {
    let request = Client::new().request(method, format!("{}/api/v1/sites/milano{path}", centre.base()));
    let answer = request.json(&body).send().await.unwrap();
    assert!(answer.status().is_success(), "{path}: {}", answer.text().await.unwrap());
    answer.json().await.unwrap()
}

/// Everything that a Redis has in its memory, as it would hand it on.
fn dumped(redis: &Redis) -> Vec<u8> {
    let keys = redis.cli(&["--raw", "KEYS", "*"]);
    let dump = |key: &str| match redis.cli(&["TYPE", key]).as_str() {
        "hash" => redis.cli_bytes(&["HGETALL", key]),
        "stream" => redis.cli_bytes(&["XRANGE", key, "-", "+"]),
        "zset" => redis.cli_bytes(&["ZRANGE", key, "0", "-1"]),
        "string" => redis.cli_bytes(&["GET", key]),
        other => panic!("{key} is a {other}"),
    };
    keys.lines().flat_map(dump).collect()
}

fn files(folder: PathBuf) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(path) } else { vec![path] }).collect()
}

fn has(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|part| part == text)
}

/// The address as the store has it, from the pages of its database.
fn sealed(redis: &Redis) -> Vec<u8> {
    let count: usize = redis.cli(&["HGET", "avanti:{access}:store", "pages"]).parse().unwrap();
    let page = |number: usize| {
        let mut page = redis.cli_bytes(&["HGET", "avanti:{access}:pages", &number.to_string()]);
        // What `redis-cli` prints ends its line.
        page.truncate(4096);
        page
    };
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), (0..count).flat_map(page).collect::<Vec<u8>>()).unwrap();
    let store = rusqlite::Connection::open(file.path()).unwrap();
    store.query_row("SELECT sealed FROM contact", [], |row| row.get(0)).unwrap()
}

/// Whether a text stands in Redis's memory, in its files, or in what the dispatchers keep and log.
fn stands_somewhere(redis: &Redis, centres: [&Centre; 2], text: &[u8]) -> bool {
    let folders = [redis.folder().to_owned(), centres[0].data().to_owned(), centres[1].data().to_owned()];
    has(&dumped(redis), text) || folders.into_iter().flat_map(files).any(|file| has(&std::fs::read(file).unwrap(), text))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_dispatchers_send_each_message_once_and_an_address_is_nowhere_when_its_day_is_over() {
    let redis = Redis::start();
    let mut mail = MailServer::open().await;
    let port = mail.port.to_string();
    let settings = ["--smtp-host", "127.0.0.1", "--smtp-port", &port, "--smtp-encryption", "none", "--smtp-from", "a@example.org"];
    let mut one = Centre::new().on(&redis).with(&settings);
    one.open();
    let mut other = one.second().with(&settings);
    other.open();
    let slots = ask(&one, Method::GET, "/slots?service=legal&language=it", Value::Null).await;
    let slot = |n: usize| slots["slots"][n]["slot"].clone();
    let mut codes = Vec::new();
    for n in 0..6 {
        // All at the end of what can be booked, so that nobody is reminded meanwhile.
        let place = slots["slots"].as_array().unwrap().len() - 1 - n;
        let body = json!({"service": "legal", "slot": slot(place), "language": "it"});
        let booked = ask(if n % 2 == 0 { &one } else { &other }, Method::POST, "/appointments", body).await;
        codes.push(booked["code"].as_str().unwrap().to_owned());
    }
    let mut ids = Vec::new();
    for (n, code) in codes.iter().enumerate() {
        let (here, there) = if n % 2 == 0 { (&one, &other) } else { (&other, &one) };
        ask(here, Method::PUT, &format!("/appointments/{code}/contact"), json!({"kind": "email", "address": CANARY})).await;
        ids.push(mail.letter().await.head["message-id"].clone());
        ask(there, Method::DELETE, &format!("/appointments/{code}"), Value::Null).await;
        ids.push(mail.letter().await.head["message-id"].clone());
    }
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!((ids.len(), all, mail.others()), (12, 12, Vec::new()));

    let (code, body) = (&codes[0], json!({"service": "legal", "slot": slot(40), "language": "it"}));
    let booked = ask(&one, Method::POST, "/appointments", body).await;
    assert_ne!(booked["code"].as_str(), Some(code.as_str()));
    let place = format!("/appointments/{}/contact", booked["code"].as_str().unwrap());
    ask(&one, Method::PUT, &place, json!({"kind": "email", "address": CANARY})).await;
    mail.letter().await;
    assert_eq!(ask(&other, Method::GET, &place, Value::Null).await["kind"], "email");
    assert!(!stands_somewhere(&redis, [&one, &other], CANARY.as_bytes()));

    // Its day passes.
    let keys = avanti_access::Keys::load(&one.data().join(avanti_access::KEY_FILE_NAME)).unwrap();
    let access = Access::open_redis(&redis.address(), &keys).unwrap();
    let contact = access.contacts().unwrap().pop().unwrap();
    let claimed = access.claim_contact(&contact, contact.erase_at, contact.erase_at).unwrap().unwrap();
    assert_eq!(claimed.address.as_deref(), Some(CANARY));
    let sealed = sealed(&redis);
    assert!(stands_somewhere(&redis, [&one, &other], &sealed), "it is kept, encrypted");
    assert_eq!(access.purge_contacts(contact.erase_at).unwrap(), 1);
    assert_eq!(ask(&other, Method::GET, &place, Value::Null).await["kind"], Value::Null);
    let rewritten = tokio::time::timeout(Duration::from_secs(30), async {
        // Redis writes its log anew beside its work.
        while stands_somewhere(&redis, [&one, &other], &sealed) {
            tokio::task::yield_now().await;
        }
    });
    rewritten.await.expect("it leaves Redis's memory and log");
    assert!(!stands_somewhere(&redis, [&one, &other], CANARY.as_bytes()));
    assert!(one.log().contains("a message was sent") || other.log().contains("a message was sent"));
}
