//! What holds of devices, in sentences.

use super::*;
use crate::testing::{MINUTE, NOW, World, site};

fn kiosk(site: &SiteId) -> NewDevice<'_> {
    NewDevice { name: "Hall", kind: Kind::Kiosk, site, place: "left of the door" }
}

#[test]
fn an_enrolled_device_is_known_by_its_token() {
    let world = World::new();
    let milano = site("milano");
    let (device, token) = world.access.enrol(&world.act(), &kiosk(&milano)).unwrap();
    assert_eq!((device.kind, &device.site, device.name.as_str()), (Kind::Kiosk, &milano, "Hall"));
    assert_eq!(world.access.authenticate_device(token.expose(), NOW).unwrap(), Some(device));
    assert_eq!(world.access.authenticate_device("another", NOW).unwrap(), None);
}

#[test]
fn a_revoked_device_is_refused_at_once_and_stays_in_the_list() {
    let world = World::new();
    let milano = site("milano");
    let (device, token) = world.access.enrol(&world.act(), &kiosk(&milano)).unwrap();
    assert!(world.access.authenticate_device(token.expose(), NOW).unwrap().is_some());
    assert!(world.access.revoke_device(&world.act(), &device.id).unwrap());
    assert_eq!(world.access.authenticate_device(token.expose(), NOW).unwrap(), None);
    assert!(!world.access.revoke_device(&world.act(), &device.id).unwrap());
    assert_eq!(world.access.devices(&milano).unwrap()[0].revoked_at, Some(NOW));
}

#[test]
fn a_name_belongs_to_one_device_of_a_kind_until_it_is_revoked() {
    let world = World::new();
    let milano = site("milano");
    let (device, _) = world.access.enrol(&world.act(), &kiosk(&milano)).unwrap();
    assert!(matches!(world.access.enrol(&world.act(), &kiosk(&milano)), Err(DeviceError::Taken)));
    world.access.enrol(&world.act(), &NewDevice { kind: Kind::Board, ..kiosk(&milano) }).unwrap();
    world.access.enrol(&world.act(), &kiosk(&site("torino"))).unwrap();
    world.access.revoke_device(&world.act(), &device.id).unwrap();
    world.access.enrol(&world.act(), &kiosk(&milano)).unwrap();
}

#[test]
fn each_start_gives_the_same_device_a_fresh_token_and_refuses_the_one_before() {
    let world = World::new();
    let milano = site("milano");
    let (first, old) = world.access.ensure_device(&world.act(), &kiosk(&milano)).unwrap();
    let (second, fresh) = world.access.ensure_device(&world.act(), &kiosk(&milano)).unwrap();
    assert_eq!(first, second);
    assert_eq!(world.access.authenticate_device(old.expose(), NOW).unwrap(), None);
    assert_eq!(world.access.authenticate_device(fresh.expose(), NOW).unwrap(), Some(first));
    assert_eq!(world.access.devices(&milano).unwrap().len(), 1);
}

#[test]
fn a_device_that_was_revoked_is_enrolled_anew_at_the_next_start() {
    let world = World::new();
    let milano = site("milano");
    let (first, old) = world.access.ensure_device(&world.act(), &kiosk(&milano)).unwrap();
    world.access.revoke_device(&world.act(), &first.id).unwrap();
    let (second, _) = world.access.ensure_device(&world.act(), &kiosk(&milano)).unwrap();
    assert_ne!(first.id, second.id);
    assert_eq!(world.access.authenticate_device(old.expose(), NOW).unwrap(), None);
}

#[test]
fn a_devices_token_is_not_on_the_disk() {
    let world = World::new();
    let (_, token) = world.access.enrol(&world.act(), &kiosk(&site("milano"))).unwrap();
    assert!(world.is_on_disk(&digest(token.expose())));
    assert!(!world.is_on_disk(token.expose().as_bytes()));
}

#[test]
fn a_device_is_noted_when_it_shows_itself_once_a_minute_and_with_its_release() {
    let world = World::new();
    let milano = site("milano");
    let (device, token) = world.access.enrol(&world.act(), &kiosk(&milano)).unwrap();
    let seen_at = || world.access.devices(&milano).unwrap()[0].seen_at;
    assert_eq!(seen_at(), None);
    for (after, noted) in [(0, 0), (MINUTE - 1, 0), (MINUTE, MINUTE)] {
        world.access.authenticate_device(token.expose(), NOW + after).unwrap();
        assert_eq!(seen_at(), Some(NOW + noted), "{after}");
    }
    let said = format!("0.1.0\n{}", "x".repeat(100));
    for printer in [Some("paper_out"), Some("ok"), None] {
        world.access.note_device(&device.id, &said, printer).unwrap();
        let row = &world.access.devices(&milano).unwrap()[0];
        assert_eq!((row.version.clone().unwrap(), row.printer.as_deref()), (format!("0.1.0{}", "x".repeat(35)), printer));
    }
}

#[test]
fn a_device_has_a_name_that_can_be_shown_and_perhaps_a_place() {
    let world = World::new();
    let milano = site("milano");
    for (name, place) in [("", ""), (" ", ""), ("a\u{0}b", ""), ("Hall", "a\nb")] {
        let refused = world.access.enrol(&world.act(), &NewDevice { name, place, ..kiosk(&milano) });
        assert!(matches!(refused, Err(DeviceError::BadName)), "{name:?} {place:?}");
    }
    world.access.enrol(&world.act(), &NewDevice { place: " ", ..kiosk(&milano) }).unwrap();
    assert_eq!(world.access.devices(&milano).unwrap()[0].place, "");
}

#[test]
fn enrolling_replacing_and_revoking_stand_in_the_audit_with_their_site() {
    let world = World::new();
    let milano = site("milano");
    let (device, _) = world.access.ensure_device(&world.act(), &kiosk(&milano)).unwrap();
    world.access.ensure_device(&world.act(), &kiosk(&milano)).unwrap();
    world.access.revoke_device(&world.act(), &device.id).unwrap();
    let audit = world.access.audit(None, 10).unwrap();
    let deeds: Vec<_> = audit.iter().rev().map(|row| row.deed.as_str()).collect();
    assert_eq!(deeds, ["device_enrolled", "device_token_replaced", "device_revoked"]);
    assert!(audit.iter().all(|row| row.site.as_deref() == Some("milano") && row.subject.as_deref() == Some(device.id.as_str())));
}
