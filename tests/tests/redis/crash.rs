//! Dispatchers and their Redis, killed under load: what was acknowledged is there, once.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use avanti_access::Kind;
use futures_util::future::join_all;
use serde_json::Value;
use system_tests::harness::{Centre, Kiosk, Redis, thorough};
use tokio::sync::Semaphore;

/// Kiosks of each test.
const KIOSKS: usize = 8;
/// How long to wait for what must come.
const PATIENCE: Duration = Duration::from_secs(30);

/// Two dispatchers on one Redis, and kiosks that go from one to the other when there is no answer.
struct Hall {
    redis: Redis,
    one: Centre,
    other: Centre,
    tokens: Vec<String>,
    acknowledged: BTreeMap<String, Value>,
}

impl Hall {
    fn open() -> Self {
        let redis = Redis::start();
        let mut one = Centre::new().on(&redis);
        let tokens = (0..KIOSKS).map(|index| one.enrol(Kind::Kiosk, &format!("kiosk {index}"))).collect();
        let mut other = one.second();
        one.open();
        other.open();
        Self { redis, one, other, tokens, acknowledged: BTreeMap::new() }
    }

    /// Lets the kiosks take tickets while `happens` happens, after `first` of them, until `then` more are taken.
    async fn load(&mut self, round: u32, first: u32, happens: impl AsyncFnOnce(&mut Redis, &mut Centre), then: u32) {
        let (stop, taken) = (Arc::new(AtomicBool::new(false)), Arc::new(Semaphore::new(0)));
        let load = tokio::spawn(join_all(self.tokens.iter().enumerate().map(|(index, token)| {
            let kiosks = [Kiosk::new(&self.one, token), Kiosk::new(&self.other, token)];
            let (stop, taken) = (Arc::clone(&stop), Arc::clone(&taken));
            async move {
                let (mut done, mut at) = (Vec::new(), index);
                for turn in 0.. {
                    let key = format!("{round}-{index}-{turn}");
                    let ticket = loop {
                        if stop.load(Ordering::Relaxed) {
                            return done;
                        }
                        if let Some(ticket) = ask(&kiosks[at % 2], &key).await {
                            break ticket;
                        }
                        // No answer: the same errand goes to the other dispatcher, under the same key.
                        at += 1;
                        tokio::task::yield_now().await;
                    };
                    done.push((key, ticket));
                    taken.add_permits(1);
                }
                done
            }
        })));
        enough(&taken, first).await;
        happens(&mut self.redis, &mut self.one).await;
        enough(&taken, then).await;
        stop.store(true, Ordering::Relaxed);
        self.acknowledged.extend(load.await.unwrap().into_iter().flatten());
    }

    /// Asks again for all that was acknowledged: the same key gets the same answer, so it is there, and once.
    async fn everything_acknowledged_is_there_once(mut self) {
        for (key, ticket) in &self.acknowledged {
            let index: usize = key.split('-').nth(1).unwrap().parse().unwrap();
            let again = Kiosk::new(&self.other, &self.tokens[index]).ticket(key, "legal", "it").await;
            assert_eq!(&again, ticket, "{key}");
        }
        let numbers: BTreeSet<u64> = self.acknowledged.values().map(|ticket| ticket["number"].as_u64().unwrap()).collect();
        assert_eq!(numbers.len(), self.acknowledged.len(), "no number stands on two papers");
        self.one.kill();
        self.other.kill();
        assert_eq!(self.one.replay(), self.other.replay(), "two replays agree");
    }
}

/// A ticket; none where there is no answer, or no dispatcher that can write.
async fn ask(kiosk: &Kiosk, key: &str) -> Option<Value> {
    let response = kiosk.ask(key, "legal", "it").await.ok()?;
    let status = response.status().as_u16();
    let body: Value = response.json().await.ok()?;
    match status {
        201 => Some(body),
        503 => None,
        other => panic!("{other}: {body}"),
    }
}

async fn enough(taken: &Semaphore, count: u32) {
    tokio::time::timeout(PATIENCE, taken.acquire_many(count)).await.expect("tickets are taken").unwrap().forget();
}

/// Asks a dispatcher whether it is ready until it says what is expected.
async fn until_ready(centre: &Centre, expected: bool) -> Value {
    let asked = async {
        loop {
            let response = reqwest::get(format!("{}/readyz", centre.base())).await.unwrap();
            let status = response.status().as_u16();
            let body: Value = response.json().await.unwrap();
            assert_eq!(body["ready"], status == 200);
            if body["ready"] == expected {
                return body;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, asked).await.expect("its readiness changes")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_dispatchers_one_is_killed_under_load_and_nothing_acknowledged_is_lost_or_doubled() {
    let mut hall = Hall::open();
    for round in 0..thorough(3, 200) {
        hall.load(round, 40 + 7 * (round % 10), async |_, one| one.kill(), 40).await;
        hall.one.open();
    }
    hall.everything_acknowledged_is_there_once().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn redis_killed_under_load_has_everything_acknowledged_and_the_dispatchers_recover_by_themselves() {
    let mut hall = Hall::open();
    let ready = until_ready(&hall.other, true).await;
    assert!(ready["acknowledged"].as_str().unwrap().contains("the disk of the Redis"), "{ready}");
    for round in 0..thorough(3, 200) {
        let crash = async |redis: &mut Redis, one: &mut Centre| {
            redis.kill();
            let body = until_ready(one, false).await;
            assert!(body["sites"]["milano"]["why"].as_str().unwrap().contains("Redis"), "{body}");
            redis.start_again();
        };
        hall.load(round, 40 + 7 * (round % 10), crash, 40).await;
        until_ready(&hall.one, true).await;
        until_ready(&hall.other, true).await;
    }
    hall.everything_acknowledged_is_there_once().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn redis_that_halts_under_load_and_then_does_what_it_was_asked_long_ago_doubles_nothing() {
    let mut hall = Hall::open();
    for round in 0..thorough(1, 10) {
        let halt = async |redis: &mut Redis, one: &mut Centre| {
            redis.halt();
            let body = until_ready(one, false).await;
            assert!(body["sites"]["milano"]["why"].as_str().unwrap().contains("did not answer"), "{body}");
            redis.go_on();
        };
        hall.load(round, 40, halt, 80).await;
        until_ready(&hall.one, true).await;
        until_ready(&hall.other, true).await;
    }
    hall.everything_acknowledged_is_there_once().await;
}
