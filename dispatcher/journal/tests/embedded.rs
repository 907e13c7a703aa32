//! The embedded journal across openings, and every file that it must refuse.

use std::{fs, path::Path};

use avanti_journal::{
    AppendError, ChainError, EmbeddedJournal, Entry, Head, Journal, VerifyError,
    embedded::{BackupError, FILE_NAME, OpenError, backup, restore},
    suite::entry,
    verify_journal,
};
use rusqlite::Connection;
use tempfile::TempDir;

async fn filled(folder: &Path, records: usize) -> Head {
    let journal = EmbeddedJournal::open(folder).expect("a new folder");
    let entries = (1..=records).map(|number| entry(&format!("body {number}"))).collect();
    journal.append(Head::EMPTY, entries).await.expect("an empty journal")
}

/// Changes the closed file behind the journal's back.
fn tamper(folder: &Path, sql: &str) {
    let connection = Connection::open(folder.join(FILE_NAME)).expect("the file of the journal");
    assert_eq!(connection.execute(sql, []), Ok(1), "{sql}");
}

fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").file_name());
    let mut names: Vec<String> = files.map(|name| name.into_string().expect("a name in UTF-8")).collect();
    names.sort();
    names
}

fn refusal(folder: &Path) -> OpenError {
    EmbeddedJournal::open(folder).expect_err("the file must be refused")
}

#[tokio::test]
async fn a_reopened_journal_keeps_everything() {
    let folder = TempDir::new().unwrap();
    let head = filled(folder.path(), 3).await;
    let journal = EmbeddedJournal::open(folder.path()).unwrap();
    assert_eq!(journal.head().await, Ok(head));
    assert_eq!(verify_journal(&journal).await, Ok(head));
    let begun = journal.begin_epoch(head, 2).await.unwrap();
    let day = Entry { at: 500, day_start: true, ..entry("day") };
    let next = journal.append(begun, vec![day]).await.unwrap();
    drop(journal);
    let journal = EmbeddedJournal::open(folder.path()).unwrap();
    assert_eq!(journal.head().await, Ok(next));
    assert_eq!(journal.newest_day_start().await, Ok(Some(4)));
    assert_eq!(journal.read(3, 10).await.unwrap()[0].at, 1_000, "time goes on from the last record of the file");
    assert_eq!(verify_journal(&journal).await, Ok(next));
}

#[tokio::test]
async fn a_closed_journal_is_one_file_that_any_sqlite_can_read() {
    let folder = TempDir::new().unwrap();
    let head = filled(folder.path(), 2).await;
    assert_eq!(names(folder.path()), ["journal.lock", "journal.sqlite3"]);
    let connection = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    let row: (i64, String) = connection
        .query_row("SELECT meta.head_seq, record.body FROM meta JOIN record ON record.seq = meta.head_seq", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    assert_eq!(row, (i64::try_from(head.seq).unwrap(), "\"body 2\"".to_owned()));
}

#[tokio::test]
async fn a_changed_body_at_the_end_is_refused_and_named() {
    let folder = TempDir::new().unwrap();
    filled(folder.path(), 5).await;
    tamper(folder.path(), "UPDATE record SET body = replace(body, 'body', 'bodx') WHERE seq = 3");
    let error = refusal(folder.path());
    assert!(matches!(error, OpenError::Damaged { .. }), "{error}");
    let sentence = error.to_string();
    assert!(sentence.contains("record 3 was altered") && sentence.contains("dispatcher restore"), "{sentence}");
}

#[tokio::test]
async fn a_flipped_bit_deep_in_the_journal_is_named_by_verification() {
    let folder = TempDir::new().unwrap();
    filled(folder.path(), 600).await;
    let file = folder.path().join(FILE_NAME);
    let mut bytes = fs::read(&file).unwrap();
    let needle = b"\"body 17\"";
    // SQLite leaves dead copies behind when it splits a page, so each copy is flipped.
    let copies: Vec<usize> = (0..bytes.len() - needle.len()).filter(|&at| bytes[at..].starts_with(needle)).collect();
    assert!(!copies.is_empty(), "the body stands in the file as it is");
    copies.iter().for_each(|at| bytes[at + 1] ^= 1);
    fs::write(&file, bytes).unwrap();

    let journal = EmbeddedJournal::open(folder.path()).unwrap();
    assert_eq!(verify_journal(&journal).await, Err(VerifyError::Chain(ChainError::Altered { seq: 17 })));
    let copy = folder.path().join("copy.sqlite3");
    let error = backup(folder.path(), &copy).expect_err("a damaged journal makes no backup");
    assert!(error.to_string().contains("record 17 was altered"), "{error}");
    assert!(!copy.exists());
}

#[tokio::test]
async fn a_journal_that_does_not_end_at_its_head_is_refused() {
    let endings = [
        ("DELETE FROM record WHERE seq = 5", "record 5 is missing: the journal ends at 4 but its head says 5"),
        ("UPDATE meta SET head_seq = 4", "record 5 follows the head"),
        ("UPDATE meta SET head_hash = zeroblob(32)", "record 5 was altered"),
        ("DELETE FROM record WHERE seq = 4", "record 4 is missing"),
        ("UPDATE record SET at = 1 WHERE seq = 1", "record 1 was altered"),
    ];
    for (sql, what) in endings {
        let folder = TempDir::new().unwrap();
        filled(folder.path(), 5).await;
        tamper(folder.path(), sql);
        let error = refusal(folder.path());
        assert!(matches!(&error, OpenError::Damaged { what: said, .. } if said.contains(what)), "{sql}: {error}");
    }
}

#[tokio::test]
async fn a_long_journal_whose_records_were_all_deleted_is_refused() {
    let folder = TempDir::new().unwrap();
    filled(folder.path(), 600).await;
    let connection = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    assert_eq!(connection.execute("DELETE FROM record WHERE seq > 300", []).unwrap(), 300);
    drop(connection);
    let error = refusal(folder.path());
    assert!(error.to_string().contains("its head says 600"), "{error}");
}

#[tokio::test]
async fn a_file_that_is_no_journal_is_refused_and_left_alone() {
    let other = TempDir::new().unwrap();
    let sqlite = other.path().join("other.sqlite3");
    Connection::open(&sqlite).unwrap().execute_batch("CREATE TABLE other (x)").unwrap();
    for (content, what) in [
        (b"Dear diary, nobody called today.".to_vec(), "no SQLite file"),
        (Vec::new(), "it is empty"),
        (vec![0; 4_096], "no SQLite file"),
        (fs::read(&sqlite).unwrap(), "another program"),
    ] {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join(FILE_NAME);
        fs::write(&file, &content).unwrap();
        let error = refusal(folder.path());
        assert!(matches!(error, OpenError::Foreign { .. }), "{error}");
        assert!(error.to_string().contains(what), "{error}");
        assert_eq!(fs::read(&file).unwrap(), content);
    }
}

#[tokio::test]
async fn a_file_with_our_header_and_rubbish_behind_it_is_refused() {
    let folder = TempDir::new().unwrap();
    filled(folder.path(), 50).await;
    let file = folder.path().join(FILE_NAME);
    let mut bytes = fs::read(&file).unwrap();
    bytes[4_096..].fill(0x55);
    fs::write(&file, bytes).unwrap();
    let error = refusal(folder.path());
    assert!(matches!(error, OpenError::Damaged { .. }), "{error}");
}

#[tokio::test]
async fn a_file_whose_end_was_cut_off_is_refused() {
    let folder = TempDir::new().unwrap();
    filled(folder.path(), 600).await;
    let file = fs::File::options().write(true).open(folder.path().join(FILE_NAME)).unwrap();
    file.set_len(file.metadata().unwrap().len() / 2).unwrap();
    drop(file);
    let error = refusal(folder.path());
    assert!(matches!(error, OpenError::Damaged { .. }), "{error}");
}

#[tokio::test]
async fn a_newer_format_is_refused() {
    let folder = TempDir::new().unwrap();
    filled(folder.path(), 1).await;
    tamper(folder.path(), "UPDATE meta SET format = 2");
    let error = refusal(folder.path());
    assert!(error.to_string().contains("journal.format 2"), "{error}");
    Connection::open(folder.path().join(FILE_NAME)).unwrap().pragma_update(None, "user_version", 9).unwrap();
    let error = refusal(folder.path());
    assert!(error.to_string().contains("tables of version 9"), "{error}");
}

#[tokio::test]
async fn a_missing_file_whose_log_is_there_is_refused() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("journal.sqlite3-wal"), b"what was not folded in yet").unwrap();
    let error = refusal(folder.path());
    assert!(matches!(error, OpenError::Damaged { .. }), "{error}");
}

#[tokio::test]
async fn a_creation_cut_short_is_begun_again() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("journal.sqlite3.unfinished"), b"half").unwrap();
    assert_eq!(filled(folder.path(), 1).await.seq, 1);
}

#[tokio::test]
async fn a_folder_is_open_once_at_a_time() {
    let folder = TempDir::new().unwrap();
    let first = EmbeddedJournal::open(folder.path()).unwrap();
    let error = refusal(folder.path());
    assert!(matches!(error, OpenError::InUse { .. }), "{error}");
    drop(first);
    EmbeddedJournal::open(folder.path()).unwrap();
}

#[tokio::test]
async fn what_another_program_wrote_is_never_overwritten() {
    let folder = TempDir::new().unwrap();
    let journal = EmbeddedJournal::open(folder.path()).unwrap();
    let head = journal.append(Head::EMPTY, vec![entry("1")]).await.unwrap();
    tamper(folder.path(), "UPDATE meta SET epoch = 9");
    let error = journal.append(head, vec![entry("2")]).await.unwrap_err();
    assert!(matches!(error, AppendError::NotWritten(_)), "{error}");
    assert_eq!(journal.head().await, Ok(Head { epoch: 9, ..head }), "the file is right, not the memory of it");
}

#[tokio::test]
async fn an_append_whose_caller_went_away_is_whole_or_absent() {
    let folder = TempDir::new().unwrap();
    let journal = EmbeddedJournal::open(folder.path()).unwrap();
    let waited = {
        let abandoned = journal.append(Head::EMPTY, vec![entry("1"), entry("2")]);
        let waiting = journal.changed(Head::EMPTY);
        futures_util::future::select(abandoned, waiting).await
    };
    drop(waited);
    let head = journal.head().await.unwrap();
    assert_eq!(head.seq, 2);
    assert_eq!(verify_journal(&journal).await, Ok(head));
}

#[tokio::test]
async fn the_log_is_folded_into_the_file_while_the_journal_is_open() {
    const MOST_APPENDS: u64 = 2_000;
    let folder = TempDir::new().unwrap();
    let journal = EmbeddedJournal::open(folder.path()).unwrap();
    let body = "x".repeat(256 * 1024);
    let file = folder.path().join(FILE_NAME);
    let before = fs::metadata(&file).unwrap().len();
    let mut head = Head::EMPTY;
    while fs::metadata(&file).unwrap().len() == before {
        assert!(head.seq < MOST_APPENDS, "the log was never folded in");
        head = journal.append(head, vec![entry(&body)]).await.unwrap();
    }
    assert!(head.seq > 30, "the log was folded in after {} appends", head.seq);
    assert_eq!(verify_journal(&journal).await, Ok(head));
}

#[tokio::test]
async fn a_backup_is_a_journal_and_leaves_no_trace_in_the_original() {
    let folder = TempDir::new().unwrap();
    let original = folder.path().join("original");
    let journal = EmbeddedJournal::open(&original).unwrap();
    let head = journal.append(Head::EMPTY, vec![entry("1"), entry("2")]).await.unwrap();
    let copy = folder.path().join("copy.sqlite3");
    assert_eq!(backup(&original, &copy).unwrap(), head, "while it is open");
    let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&copy).unwrap().permissions());
    assert_eq!(mode & 0o077, 0, "nobody else reads the copy: {mode:o}");
    let next = journal.append(head, vec![entry("3")]).await.unwrap();
    let error = backup(&original, &copy).unwrap_err();
    assert!(matches!(error, BackupError::Exists { .. }), "{error}");

    let restored = folder.path().join("restored");
    assert_eq!(names(folder.path()), ["copy.sqlite3", "original"]);
    let begun = Head { epoch: 7, ..head };
    assert_eq!(restore(&copy, &restored, 7).unwrap(), begun);
    assert_eq!(names(&restored), ["journal.lock", "journal.sqlite3"]);
    let journal_again = EmbeddedJournal::open(&restored).unwrap();
    assert_eq!(verify_journal(&journal_again).await, Ok(begun));
    let answer = journal_again.append(next, vec![entry("4")]).await;
    assert_eq!(answer, Err(AppendError::Diverged { head: begun }), "who saw the lost tail must load again");
    assert_eq!(journal.head().await, Ok(next));
}

#[test]
fn where_there_is_no_journal_none_is_made_to_be_looked_at() {
    let folder = TempDir::new().unwrap();
    let typo = folder.path().join("typo");
    let error = EmbeddedJournal::open_existing(&typo).unwrap_err();
    assert!(matches!(error, OpenError::Missing { .. }), "{error}");
    let error = backup(&typo, &folder.path().join("copy.sqlite3")).unwrap_err();
    assert!(matches!(error, BackupError::Open(OpenError::Missing { .. })), "{error}");
    assert_eq!(names(folder.path()), [""; 0]);
}

#[tokio::test]
async fn the_file_of_a_closed_journal_can_be_restored_too() {
    let folder = TempDir::new().unwrap();
    let (closed, restored) = (folder.path().join("closed"), folder.path().join("restored"));
    let head = filled(&closed, 3).await;
    let begun = restore(&closed.join(FILE_NAME), &restored, 2).unwrap();
    assert_eq!(begun, Head { epoch: 2, ..head });
    assert_eq!(names(&restored), ["journal.lock", "journal.sqlite3"]);
    assert_eq!(verify_journal(&EmbeddedJournal::open(&restored).unwrap()).await, Ok(begun));
}

#[tokio::test]
async fn a_restore_refuses_what_would_lose_or_confuse_something() {
    let folder = TempDir::new().unwrap();
    let full = folder.path().join("full");
    filled(&full, 2).await;
    let backup = full.join(FILE_NAME);
    let error = restore(&backup, &full, 2).unwrap_err();
    assert!(matches!(error, BackupError::Exists { .. }), "{error}");

    let empty = folder.path().join("empty");
    let error = restore(&backup, &empty, 1).unwrap_err();
    assert!(matches!(error, BackupError::Epoch(_)), "{error}");
    let text = folder.path().join("text");
    fs::write(&text, b"no journal").unwrap();
    let error = restore(&text, &empty, 2).unwrap_err();
    assert!(matches!(error, BackupError::Open(OpenError::Foreign { .. })), "{error}");
    tamper(&full, "UPDATE record SET kind = 'Changed' WHERE seq = 1");
    let error = restore(&backup, &empty, 2).unwrap_err();
    assert!(matches!(error, BackupError::Open(OpenError::Damaged { .. })), "{error}");
    assert!(!empty.join(FILE_NAME).exists());
    assert_eq!(EmbeddedJournal::open(&empty).unwrap().head().await, Ok(Head::EMPTY));
}
