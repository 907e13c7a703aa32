//! Killed under load: what was acknowledged is there, once, and nothing is acknowledged before it is on the disk.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use avanti_access::Kind;
use futures_util::future::join_all;
use serde_json::Value;
use system_tests::harness::{Centre, Kiosk, strace, thorough};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_under_load_everything_acknowledged_is_there_once() {
    let rounds = thorough(10, 200);
    let mut centre = Centre::new();
    let tokens: Vec<String> = (0..8).map(|index| centre.enrol(Kind::Kiosk, &format!("kiosk {index}"))).collect();
    let mut acknowledged: BTreeMap<String, Value> = BTreeMap::new();
    for round in 0..rounds {
        centre.open();
        let stop = Arc::new(AtomicBool::new(false));
        let enough = Arc::new(tokio::sync::Semaphore::new(0));
        let load = tokio::spawn(join_all(tokens.iter().enumerate().map(|(index, token)| {
            let (kiosk, stop, enough) = (Kiosk::new(&centre, token), Arc::clone(&stop), Arc::clone(&enough));
            async move {
                let mut done = Vec::new();
                for turn in 0.. {
                    if stop.load(Ordering::Relaxed) {
                        break;
                    }
                    let key = format!("{round}-{index}-{turn}");
                    // A request that the crash cuts off is not acknowledged: whether it happened is asked afterwards.
                    let Ok(response) = kiosk.ask(&key, "legal", "it").await else { break };
                    let Ok(ticket) = response.json::<Value>().await else { break };
                    assert!(ticket["number"].is_u64(), "{ticket}");
                    done.push((key, ticket));
                    enough.add_permits(1);
                }
                done
            }
        })));
        // The crash comes in the midst of the load, a little later each round.
        enough.acquire_many(40 + 7 * (round % 10)).await.unwrap().forget();
        centre.kill();
        stop.store(true, Ordering::Relaxed);
        acknowledged.extend(load.await.unwrap().into_iter().flatten());
    }
    centre.open();
    // The same key gets the same answer: it is there, and once.
    let kiosks: Vec<Kiosk> = tokens.iter().map(|token| Kiosk::new(&centre, token)).collect();
    for (key, ticket) in &acknowledged {
        let index: usize = key.split('-').nth(1).unwrap().parse().unwrap();
        let again = kiosks[index].ticket(key, "legal", "it").await;
        assert_eq!(&again, ticket, "{key}");
    }
    let numbers: std::collections::BTreeSet<u64> = acknowledged.values().map(|ticket| ticket["number"].as_u64().unwrap()).collect();
    assert_eq!(numbers.len(), acknowledged.len(), "no number stands on two papers");
    assert!(acknowledged.len() >= 40 * rounds as usize);
    centre.kill();
    assert_eq!(centre.replay(), centre.replay(), "two replays agree");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_ticket_is_acknowledged_before_its_sync_has_returned() {
    let folder = tempfile::TempDir::new().unwrap();
    let log = folder.path().join("strace");
    let command = strace::command(log.to_str().unwrap());
    let command: Vec<&str> = command.iter().map(String::as_str).collect();
    let mut centre = Centre::new().under(&command);
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.open();
    let kiosk = Kiosk::new(&centre, &token);
    for index in 0..50 {
        kiosk.ticket(&format!("k{index}"), "social", "ar").await;
    }
    centre.kill();
    let seen = strace::read(&std::fs::read_to_string(&log).unwrap());
    let acknowledged = seen.iter().filter(|what| **what == strace::Seen::Acknowledged).count();
    assert_eq!(acknowledged, 50, "strace saw every answer");
    assert_eq!(strace::first_unsynced(&seen), None, "{seen:?}");
}
