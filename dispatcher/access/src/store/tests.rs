//! What holds of the file, in sentences.

use std::{fs, os::unix::fs::MetadataExt as _};

use super::*;
use crate::{
    schema,
    testing::{World, keys},
};

fn opened(folder: &Path) -> Result<Access, OpenError> {
    Access::open_with(folder, &keys(), Hasher::for_tests(), Box::new(SystemEntropy))
}

#[test]
fn a_new_store_is_its_owners_alone_and_opens_again() {
    let folder = tempfile::tempdir().unwrap();
    drop(opened(folder.path()).unwrap());
    assert_eq!(fs::metadata(folder.path().join(FILE_NAME)).unwrap().mode() & 0o777, 0o600);
    opened(folder.path()).unwrap();
}

#[test]
fn the_file_is_written_ahead_and_flushed_and_its_references_hold() {
    let world = World::new();
    let pragma = |name: &str| world.access.read(|db| Ok(db.pragma_query_value(None, name, |row| row.get::<_, i64>(0))?)).unwrap();
    assert_eq!(pragma("synchronous"), 2);
    assert_eq!(pragma("foreign_keys"), 1);
    assert_eq!(pragma("secure_delete"), 1);
    let mode: String = world.access.read(|db| Ok(db.pragma_query_value(None, "journal_mode", |row| row.get(0))?)).unwrap();
    assert_eq!(mode, "wal");
}

#[test]
fn a_file_of_a_later_release_is_refused_with_both_versions() {
    let folder = tempfile::tempdir().unwrap();
    let access = opened(folder.path()).unwrap();
    access.read(|db| Ok(db.pragma_update(None, "user_version", 99)?)).unwrap();
    drop(access);
    let refused = opened(folder.path()).unwrap_err();
    assert!(matches!(refused, OpenError::Newer { found: 99, known: schema::VERSION, .. }), "{refused}");
}

#[test]
fn a_database_of_another_program_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let other = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    other.execute_batch("CREATE TABLE cats (name TEXT)").unwrap();
    drop(other);
    assert!(matches!(opened(folder.path()).unwrap_err(), OpenError::Foreign { .. }));
    let other = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    let tables: i64 = other.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
    assert_eq!(tables, 1);
}

#[test]
fn a_file_that_is_no_database_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE_NAME), "a shopping list, long enough to be read as a header of a database file, and then some more")
        .unwrap();
    assert!(matches!(opened(folder.path()).unwrap_err(), OpenError::Foreign { .. }));
}

#[test]
fn a_call_that_fails_half_way_leaves_nothing() {
    let world = World::new();
    let failed: Result<(), StoreError> = world.access.write(|tx, _| {
        tx.execute("INSERT INTO lockout VALUES (x'00', 1)", [])?;
        Err(StoreError::Hash)
    });
    assert!(failed.is_err());
    let left: i64 = world.access.read(|db| Ok(db.query_row("SELECT count(*) FROM lockout", [], |row| row.get(0))?)).unwrap();
    assert_eq!(left, 0);
}

#[test]
fn the_store_is_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Access>();
}

#[test]
fn two_that_share_a_file_are_one_store() {
    let folders = std::cell::RefCell::new(Vec::new());
    crate::suite::access_suite(|| {
        let folder = tempfile::tempdir().unwrap();
        let open = || Access::open_with(folder.path(), &crate::suite::keys(), Hasher::for_tests(), Box::new(SystemEntropy)).unwrap();
        let both = (open(), open());
        folders.borrow_mut().push(folder);
        both
    });
}

#[test]
fn a_file_of_the_first_release_is_brought_up_to_date_with_its_devices() {
    let folder = tempfile::tempdir().unwrap();
    let old = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    old.execute_batch(schema::FIRST).unwrap();
    old.execute_batch(
        "INSERT INTO device (id, site, kind, name, place, token, enrolled_at) VALUES ('kiosk-1', 'milano', 'kiosk', 'Hall', '', x'00', 1)",
    )
    .unwrap();
    old.pragma_update(None, "application_id", schema::APPLICATION).unwrap();
    old.pragma_update(None, "user_version", 1).unwrap();
    drop(old);
    let access = opened(folder.path()).unwrap();
    let devices = access.devices(&"milano".parse().unwrap()).unwrap();
    assert_eq!((devices.len(), devices[0].device.name.as_str(), &devices[0].printer), (1, "Hall", &None));
}
