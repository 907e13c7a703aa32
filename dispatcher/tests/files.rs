//! Whom the files of a dispatcher are open to.

#![expect(clippy::unwrap_used, reason = "what a test takes for granted may fail it")]

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    sync::Arc,
};

use avanti_core::Command;
use avanti_model::Principal;
use dispatcher::{
    Dispatcher, Options, clock::SystemClock, config::read_site, http::connections::ConnectionLimits, journals::JournalPlace,
    reminders::MessageOptions,
};

/// Everything under a folder, the folder itself first.
fn everything(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![folder.to_owned()];
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            found.extend(everything(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found
}

#[tokio::test]
async fn nobody_but_the_owner_can_read_what_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("../deploy/sites/milano-welcome-center/site.toml");
    let options = Options {
        data: data.clone(),
        key_file: None,
        journal: JournalPlace::Embedded,
        sites: vec![read_site(&site).unwrap()],
        training: true,
        public_url: "http://localhost:7000".to_owned(),
        trusted_proxies: Vec::new(),
        connections: ConnectionLimits::default(),
        messages: MessageOptions::default(),
    };
    let dispatcher = Dispatcher::start(options, Arc::new(SystemClock::default())).await.unwrap();
    let site = dispatcher.app().site("milano").unwrap();
    site.ask(Principal::Site, "key".parse().unwrap(), Command::SetTraining { training: false }).await.unwrap();
    let found = everything(&data);
    for name in [
        "keys",
        "access.sqlite3",
        "access.sqlite3-wal",
        "contacts.sqlite3",
        "contacts.sqlite3-wal",
        "journal.sqlite3",
        "journal.sqlite3-wal",
        "journal.sqlite3-shm",
        "journal.lock",
    ] {
        assert!(found.iter().any(|path| path.ends_with(name)), "{name} is there: {found:?}");
    }
    for path in found {
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode & 0o077, 0, "{}: {mode:03o}", path.display());
    }
}
