//! A dispatcher whose machine's clock is set while it runs.

#![expect(clippy::unwrap_used, reason = "what a test takes for granted may fail it")]

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use avanti_model::Timestamp;
use axum::{
    body::{Body, to_bytes},
    http::Request,
};
use dispatcher::{
    Dispatcher, Options,
    clock::{SteadyClock, Times},
    config::read_site,
    http::{self, connections::ConnectionLimits},
    journals::JournalPlace,
    reminders::MessageOptions,
};
use serde_json::Value;
use tower::ServiceExt;

const MONDAY_NINE: i64 = 1_709_539_200_000;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A machine where no time passes, and whose clock is set.
#[derive(Debug, Clone, Default)]
struct Machine(Arc<AtomicI64>);

impl Times for Machine {
    fn wall(&self) -> Timestamp {
        Timestamp::from_millis(MONDAY_NINE + self.0.load(Ordering::SeqCst))
    }

    fn elapsed(&self) -> Duration {
        Duration::from_secs(1)
    }
}

async fn ready(dispatcher: &Dispatcher) -> (u16, Value) {
    let router = http::router(dispatcher.app().clone());
    let answer = router.oneshot(Request::get("/readyz").body(Body::empty()).unwrap()).await.unwrap();
    let status = answer.status().as_u16();
    (status, serde_json::from_slice(&to_bytes(answer.into_body(), 1 << 16).await.unwrap()).unwrap())
}

#[tokio::test]
async fn a_clock_that_is_set_ends_no_day_and_is_reported_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("../deploy/sites/milano-welcome-center/site.toml");
    let options = Options {
        data: folder.path().to_owned(),
        key_file: None,
        journal: JournalPlace::Embedded,
        sites: vec![read_site(&site).unwrap()],
        training: true,
        public_url: "http://localhost:7000".to_owned(),
        trusted_proxies: Vec::new(),
        connections: ConnectionLimits::default(),
        messages: MessageOptions::default(),
    };
    let machine = Machine::default();
    let dispatcher = Dispatcher::start(options, Arc::new(SteadyClock::new(machine.clone()))).await.unwrap();
    let day = || dispatcher.app().site("milano").unwrap().state().day.day;
    let (status, body) = ready(&dispatcher).await;
    assert_eq!((status, &body["clock"]["ready"]), (200, &Value::Bool(true)), "{body}");
    let before = day();

    machine.0.store(DAY_MS, Ordering::SeqCst);
    let (status, body) = ready(&dispatcher).await;
    assert_eq!(status, 503);
    let why = body["clock"]["why"].as_str().unwrap();
    assert!(why.contains("forward by 1440 minutes") && why.contains("restart the dispatcher"), "{why}");
    assert_eq!(dispatcher.app().clock.now(), Timestamp::from_millis(MONDAY_NINE));
    assert_eq!(day(), before, "the day goes on");

    machine.0.store(0, Ordering::SeqCst);
    assert_eq!(ready(&dispatcher).await.0, 200, "a clock that is set right again is well");
}
