//! A backup: taken while tickets are taken, put back elsewhere, and the same journal as far as it goes.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use avanti_access::Kind;
use futures_util::future::join_all;
use system_tests::harness::{Centre, Kiosk, program::dispatcher};
use tokio::sync::Semaphore;

/// Kiosks that take tickets while the backup is taken.
const KIOSKS: usize = 4;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_taken_under_load_and_restored_elsewhere_is_the_journal_up_to_its_place() {
    let mut centre = Centre::new();
    let tokens: Vec<String> = (0..KIOSKS).map(|index| centre.enrol(Kind::Kiosk, &format!("kiosk {index}"))).collect();
    centre.open();
    let (stop, taken) = (Arc::new(AtomicBool::new(false)), Arc::new(Semaphore::new(0)));
    let load = tokio::spawn(join_all(tokens.iter().enumerate().map(|(index, token)| {
        let (kiosk, stop, taken) = (Kiosk::new(&centre, token), Arc::clone(&stop), Arc::clone(&taken));
        async move {
            let mut numbers = Vec::new();
            for turn in 0.. {
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                numbers.push(kiosk.ticket(&format!("{index}-{turn}"), "legal", "it").await["number"].as_u64().unwrap());
                taken.add_permits(1);
            }
            numbers
        }
    })));
    taken.acquire_many(60).await.unwrap().forget();
    let (journal, copy) = (centre.journal(), centre.data().join("copy"));
    let (from, to) = (journal.clone(), copy.clone());
    tokio::task::spawn_blocking(move || dispatcher(["backup".as_ref(), from.as_os_str(), to.as_os_str()])).await.unwrap().unwrap();
    let tickets_by_then = 60;
    // The load goes on behind the copy.
    taken.acquire_many(60).await.unwrap().forget();
    stop.store(true, Ordering::Relaxed);
    let all: usize = load.await.unwrap().iter().map(Vec::len).sum();
    centre.kill();

    let mut elsewhere = centre.second();
    dispatcher(["restore".as_ref(), copy.as_os_str(), elsewhere.journal().as_os_str()]).unwrap();
    let restored = elsewhere.replay();
    let place = restored.lines().find_map(|line| line.strip_prefix("seq ")).unwrap();
    let up_to_there = dispatcher(["replay".as_ref(), journal.as_os_str(), "--until".as_ref(), place.as_ref()]).unwrap();
    assert_eq!(restored, up_to_there);
    assert_ne!(restored, centre.replay(), "the load went on behind the copy");

    // Nobody's ticket from before the backup is given out again.
    let kiosk = elsewhere.enrol(Kind::Kiosk, "kiosk");
    elsewhere.open();
    let next = Kiosk::new(&elsewhere, &kiosk).ticket("t", "legal", "it").await["number"].as_u64().unwrap();
    assert!((101 + tickets_by_then..101 + all as u64).contains(&next), "{next}");
}

#[test]
fn what_looks_at_a_journal_makes_none_and_says_what_is_missing() {
    let centre = Centre::new();
    let (typo, copy) = (centre.data().join("sites/typo"), centre.data().join("copy"));
    for command in [vec!["replay".as_ref(), typo.as_os_str()], vec!["backup".as_ref(), typo.as_os_str(), copy.as_os_str()]] {
        let said = dispatcher(&command).unwrap_err();
        assert!(said.contains("there is no journal in") && said.contains("sites/typo"), "{command:?}: {said}");
        assert_eq!(std::fs::read_dir(centre.data()).unwrap().count(), 0, "{command:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_record_that_is_not_there_is_not_replayed_to() {
    let mut centre = Centre::new();
    centre.open();
    centre.kill();
    let said = dispatcher(["replay".as_ref(), centre.journal().as_os_str(), "--until".as_ref(), "9999".as_ref()]).unwrap_err();
    assert!(said.contains("there is no record 9999"), "{said}");
}
