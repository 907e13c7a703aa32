//! A dispatcher refuses to start on what is not its own, and says what to do.

use avanti_access::Kind;
use system_tests::harness::{Centre, Kiosk};

async fn served() -> Centre {
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.open();
    let kiosk = Kiosk::new(&centre, &token);
    for index in 0..5 {
        kiosk.ticket(&format!("k{index}"), "legal", "it").await;
    }
    assert_eq!(centre.stop(), Some(0));
    centre
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_journal_with_an_altered_record_is_refused_with_what_to_do() {
    let centre = served().await;
    let db = rusqlite::Connection::open(centre.journal().join("journal.sqlite3")).unwrap();
    let changed = db.execute("UPDATE record SET body = replace(body, 'legal', 'sorry') WHERE seq = 4", []).unwrap();
    assert_eq!(changed, 1);
    drop(db);
    let said = centre.refuses();
    assert!(said.contains('4') && said.contains("restore"), "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_no_journal_is_refused() {
    let centre = served().await;
    for ending in ["", "-wal", "-shm"] {
        let file = centre.journal().join(format!("journal.sqlite3{ending}"));
        if file.exists() {
            std::fs::remove_file(file).unwrap();
        }
    }
    std::fs::write(centre.journal().join("journal.sqlite3"), "a shopping list").unwrap();
    let said = centre.refuses();
    assert!(said.contains("--data") || said.contains("restore"), "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_journal_of_other_keys_is_refused() {
    let centre = served().await;
    std::fs::remove_file(centre.data().join(avanti_access::KEY_FILE_NAME)).unwrap();
    for file in std::fs::read_dir(centre.data()).unwrap().map(|entry| entry.unwrap().path()) {
        if file.file_name().unwrap().to_str().unwrap().starts_with("access") {
            std::fs::remove_file(file).unwrap();
        }
    }
    let said = centre.refuses();
    assert!(said.contains("key file"), "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_dispatcher_on_the_same_folder_is_refused() {
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.open();
    let said = centre.refuses();
    assert!(said.contains("is open in another process") && said.contains("stop that one first"), "{said}");
    let kiosk = Kiosk::new(&centre, &token);
    assert_eq!(kiosk.ticket("k", "legal", "it").await["number"], 101, "the first goes on");
}
