//! What holds of contacts in a file, in sentences.

use super::*;
use crate::testing::{MINUTE, NOW, World, site};

const ADDRESS: &str = "a-canary-of-its-own@example.org";
const DAY: i64 = 24 * 60 * MINUTE;

fn appointment(bits: u64) -> AppointmentId {
    AppointmentId::from_bits(bits)
}

fn leave(world: &World, bits: u64, address: &str) {
    let milano = site("milano");
    let new = NewContact {
        site: &milano,
        appointment: appointment(bits),
        kind: ContactKind::Email,
        address,
        language: "ar",
        slot: NOW + DAY,
        erase_at: NOW + 2 * DAY,
    };
    world.access.leave_contact(&new, NOW).unwrap();
}

fn sealed(world: &World, bits: u64) -> Vec<u8> {
    let sql = "SELECT sealed FROM contact WHERE appointment = ?1";
    world.access.read(|db| Ok(db.query_row(sql, [number(appointment(bits))], |row| row.get(0))?)).unwrap()
}

fn claimed(world: &World) -> Option<Claimed> {
    let seen = world.access.contacts().unwrap().into_iter().next().unwrap();
    world.access.claim_contact(&seen, NOW, NOW + MINUTE).unwrap()
}

#[test]
fn an_address_is_on_disk_in_no_form_that_can_be_read_and_is_opened_by_a_claim() {
    let world = World::new();
    leave(&world, 1, ADDRESS);
    assert!(!world.is_on_disk(ADDRESS.as_bytes()) && !world.is_on_disk(b"example.org"));
    assert_eq!(sealed(&world, 1).len(), 64 + 16, "its length tells nothing of the address");
    assert_eq!(claimed(&world).unwrap().address.as_deref(), Some(ADDRESS));
}

#[test]
fn an_address_that_was_put_to_another_appointment_opens_nothing() {
    let world = World::new();
    leave(&world, 1, ADDRESS);
    world.access.read(|db| Ok(db.execute("UPDATE contact SET appointment = 2", [])?)).unwrap();
    assert_eq!(claimed(&world).unwrap().address, None);
}

#[test]
fn what_was_erased_on_time_is_in_no_page_and_in_no_log_of_the_file() {
    let world = World::new();
    // So many that pages split and merge while they come and go.
    let all: Vec<u64> = (0..400_u64).map(|n| n.wrapping_mul(0x9e37_79b9_7f4a_7c15)).collect();
    for (n, bits) in all.iter().enumerate() {
        leave(&world, *bits, &format!("{n}-{ADDRESS}"));
    }
    let traces: Vec<Vec<u8>> = all.iter().map(|bits| sealed(&world, *bits)).collect();
    assert!(world.is_on_disk(&traces[0]), "they are there while they are needed");
    for bits in &all[..200] {
        assert!(world.access.forget_contact(&site("milano"), appointment(*bits)).unwrap());
    }
    assert!(traces[..200].iter().all(|trace| !world.is_on_disk(trace)), "what its visitor takes back is gone at once");
    assert_eq!(world.access.purge_contacts(NOW + 2 * DAY - 1).unwrap(), 0);
    assert_eq!(world.access.purge_contacts(NOW + 2 * DAY).unwrap(), 200);
    assert!(traces.iter().all(|trace| !world.is_on_disk(trace)));
}

#[test]
fn a_copy_of_the_accounts_has_no_contacts() {
    let world = World::new();
    leave(&world, 1, ADDRESS);
    let copy = tempfile::tempdir().unwrap();
    let file = copy.path().join(crate::FILE_NAME);
    world.access.read(|db| Ok(db.execute("VACUUM main INTO ?1", [file.to_string_lossy()])?)).unwrap();
    let copied = std::fs::read(&file).unwrap();
    let trace = sealed(&world, 1);
    assert!(world.is_on_disk(&trace) && !copied.windows(trace.len()).any(|part| part == trace));
    let restored = Access::open(copy.path(), &crate::testing::keys()).unwrap();
    assert!(restored.contacts().unwrap().is_empty());
}

#[test]
fn the_hourly_tidying_erases_contacts_too() {
    let world = World::new();
    leave(&world, 1, ADDRESS);
    let trace = sealed(&world, 1);
    world.access.prune(NOW + 2 * DAY).unwrap();
    assert!(world.access.contacts().unwrap().is_empty() && !world.is_on_disk(&trace));
}

#[test]
fn another_address_begins_anew_and_the_same_one_does_not() {
    let world = World::new();
    leave(&world, 1, ADDRESS);
    let claim = claimed(&world).unwrap();
    world.access.settle_contact(&claim, Settled::Told { slot: NOW + DAY, at: NOW, sent: true }).unwrap();
    leave(&world, 1, ADDRESS);
    assert_eq!(world.access.contacts().unwrap()[0].told, Some(NOW + DAY));
    let claim = claimed(&world).unwrap();
    leave(&world, 1, "another@example.org");
    world.access.settle_contact(&claim, Settled::Told { slot: NOW + DAY, at: NOW, sent: true }).unwrap();
    let contact = &world.access.contacts().unwrap()[0];
    assert_eq!((contact.told, contact.sent), (None, 1), "what was told to the former address was not told to this one");
}

#[test]
fn a_store_of_the_release_before_takes_contacts() {
    let folder = tempfile::tempdir().unwrap();
    let old = rusqlite::Connection::open(folder.path().join(crate::FILE_NAME)).unwrap();
    old.execute_batch(crate::schema::FIRST).unwrap();
    old.pragma_update(None, "application_id", crate::schema::APPLICATION).unwrap();
    old.pragma_update(None, "user_version", 1).unwrap();
    drop(old);
    let access = Access::open(folder.path(), &crate::testing::keys()).unwrap();
    assert!(access.contacts().unwrap().is_empty());
}
