//! What holds of devices that ask to be let in, in sentences.

use std::collections::BTreeSet;

use super::*;
use crate::{
    Act, DeviceError,
    testing::{Counting, MINUTE, NOW, World, site},
    token::digest,
};

const SECRET: &str = "drawn by the kiosk and told to nobody";
const HALL: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 7));

fn asking<'a>(site: &'a SiteId, secret: &str) -> Asking<'a> {
    Asking { site, kind: Kind::Kiosk, token: digest(secret), version: "0.1.0", address: HALL }
}

/// Asks and gives the code.
fn code(world: &World, asking: &Asking<'_>, now: i64) -> String {
    match world.access.ask_enrolment(asking, now).unwrap() {
        Asked::Waits { code, .. } => code,
        Asked::Enrolled(device) => panic!("{device:?} waits"),
    }
}

fn approve(world: &World, site: &SiteId, id: &EnrolmentId, name: &str, key: &str) -> Result<Device, ApprovalError> {
    let key = key.parse().unwrap();
    world.access.approve_enrolment(&world.act(), &Approval { site, enrolment: id, name, place: "left of the door", key: &key })
}

#[test]
fn a_device_whose_code_was_entered_is_let_in_with_the_token_that_it_drew_itself() {
    let world = World::new();
    let milano = site("milano");
    let shown = code(&world, &asking(&milano, SECRET), NOW);
    assert!(world.access.authenticate_device(SECRET, NOW).unwrap().is_none(), "nobody has approved it");
    let seen = world.access.enrolment(&milano, &shown, NOW).unwrap().unwrap();
    assert_eq!((seen.kind, seen.address.as_str(), seen.version.as_str()), (Kind::Kiosk, "192.0.2.7", "0.1.0"));
    assert_eq!((seen.since, seen.until), (NOW, NOW + ENROLMENT_MS));
    let device = approve(&world, &milano, &seen.id, "Hall", "k").unwrap();
    assert_eq!(world.access.authenticate_device(SECRET, NOW).unwrap(), Some(device.clone()));
    assert_eq!(world.access.ask_enrolment(&asking(&milano, SECRET), NOW).unwrap(), Asked::Enrolled(device));
    assert!(world.access.enrolment(&milano, &shown, NOW).unwrap().is_none(), "a code is used once");
}

#[test]
fn who_knows_the_code_and_not_the_token_gains_nothing() {
    let world = World::new();
    let milano = site("milano");
    let shown = code(&world, &asking(&milano, SECRET), NOW);
    let thief = code(&world, &asking(&milano, "another token"), NOW);
    assert_ne!(shown, thief);
    let seen = world.access.enrolment(&milano, &shown, NOW).unwrap().unwrap();
    approve(&world, &milano, &seen.id, "Hall", "k").unwrap();
    for guess in ["another token", &shown, &data_encoding::HEXLOWER.encode(&digest(SECRET))] {
        assert_eq!(world.access.authenticate_device(guess, NOW).unwrap(), None, "{guess}");
    }
    assert!(matches!(world.access.ask_enrolment(&asking(&milano, "another token"), NOW), Ok(Asked::Waits { .. })));
}

#[test]
fn to_ask_again_gives_the_same_code_until_its_time_is_over_and_then_another() {
    let world = World::new();
    let milano = site("milano");
    let first = code(&world, &asking(&milano, SECRET), NOW);
    let changes = || world.access.read(|db| Ok(db.query_row("SELECT total_changes()", [], |row| row.get::<_, i64>(0))?)).unwrap();
    let before = changes();
    assert_eq!(code(&world, &asking(&milano, SECRET), NOW + ENROLMENT_MS - 1), first);
    assert_eq!(changes(), before, "asking again changes nothing");
    assert!(world.access.enrolment(&milano, &first, NOW + ENROLMENT_MS).unwrap().is_none());
    assert_ne!(code(&world, &asking(&milano, SECRET), NOW + ENROLMENT_MS), first);
}

#[test]
fn an_enrolment_that_is_too_old_is_not_approved_by_somebody_who_has_looked_at_it_in_time() {
    let world = World::new();
    let milano = site("milano");
    let shown = code(&world, &asking(&milano, SECRET), NOW - ENROLMENT_MS + 1);
    let seen = world.access.enrolment(&milano, &shown, NOW).unwrap().unwrap();
    let late = Act { now: NOW + 1, ..world.act() };
    let key = "k".parse().unwrap();
    let approval = Approval { site: &milano, enrolment: &seen.id, name: "Hall", place: "", key: &key };
    assert!(matches!(world.access.approve_enrolment(&late, &approval), Err(ApprovalError::Unknown)));
    assert_eq!(world.access.devices(&milano).unwrap(), []);
}

#[test]
fn of_two_who_approve_one_succeeds_and_who_repeats_a_request_gets_its_answer() {
    let world = World::new();
    let milano = site("milano");
    let shown = code(&world, &asking(&milano, SECRET), NOW);
    let id = world.access.enrolment(&milano, &shown, NOW).unwrap().unwrap().id;
    let device = approve(&world, &milano, &id, "Hall", "k").unwrap();
    assert_eq!(approve(&world, &milano, &id, "Hall", "k").unwrap(), device);
    assert!(matches!(approve(&world, &milano, &id, "Hall", "another"), Err(ApprovalError::Over)));
    assert!(matches!(approve(&world, &milano, &id, "Door", "k"), Err(ApprovalError::KeyReused)));
    assert_eq!(world.access.devices(&milano).unwrap().len(), 1);
}

#[test]
fn a_name_that_is_taken_leaves_the_enrolment_waiting() {
    let world = World::new();
    let milano = site("milano");
    for (secret, name, fits) in [("first", "Hall", true), ("second", "Hall", false), ("second", "Door", true), ("third", " ", false)] {
        let shown = code(&world, &asking(&milano, secret), NOW);
        let id = world.access.enrolment(&milano, &shown, NOW).unwrap().unwrap().id;
        let approved = approve(&world, &milano, &id, name, &format!("{secret}{name}").replace(' ', "-"));
        assert_eq!(approved.is_ok(), fits, "{name}: {approved:?}");
        assert!(fits || matches!(approved, Err(ApprovalError::Device(DeviceError::Taken | DeviceError::BadName))), "{approved:?}");
    }
}

#[test]
fn an_enrolment_belongs_to_its_site_and_kind() {
    let world = World::new();
    let (milano, torino) = (site("milano"), site("torino"));
    let shown = code(&world, &asking(&milano, SECRET), NOW);
    assert!(world.access.enrolment(&torino, &shown, NOW).unwrap().is_none());
    let id = world.access.enrolment(&milano, &shown, NOW).unwrap().unwrap().id;
    assert!(matches!(approve(&world, &torino, &id, "Hall", "k"), Err(ApprovalError::Unknown)));
    let board = Asking { kind: Kind::Board, ..asking(&milano, SECRET) };
    assert!(matches!(world.access.ask_enrolment(&board, NOW), Err(AskError::Spent)));
}

#[test]
fn a_device_that_was_revoked_must_draw_another_token() {
    let world = World::new();
    let milano = site("milano");
    let shown = code(&world, &asking(&milano, SECRET), NOW);
    let id = world.access.enrolment(&milano, &shown, NOW).unwrap().unwrap().id;
    let device = approve(&world, &milano, &id, "Hall", "k").unwrap();
    world.access.revoke_device(&world.act(), &device.id).unwrap();
    assert!(matches!(world.access.ask_enrolment(&asking(&milano, SECRET), NOW), Err(AskError::Spent)));
    assert!(matches!(world.access.ask_enrolment(&asking(&milano, "fresh"), NOW), Ok(Asked::Waits { .. })));
}

#[test]
fn one_address_and_one_site_have_only_so_many_enrolments_and_others_have_theirs() {
    let world = World::new();
    let (milano, torino) = (site("milano"), site("torino"));
    let from = |site, address: u8, turn: i64| {
        let address = IpAddr::from([192, 0, 2, address]);
        Asking { address, ..asking(site, &format!("{site} {address} {turn}")) }
    };
    let refused = |asking: &Asking<'_>, now| match world.access.ask_enrolment(asking, now) {
        Err(AskError::TooMany { retry_after_ms }) => retry_after_ms,
        other => panic!("{other:?}"),
    };
    for turn in 0..ENROLMENTS_PER_ADDRESS {
        code(&world, &from(&milano, 1, turn), NOW + turn);
    }
    assert_eq!(refused(&from(&milano, 1, 99), NOW + MINUTE), ENROLMENT_MS - MINUTE);
    assert_eq!(refused(&from(&torino, 1, 99), NOW + MINUTE), ENROLMENT_MS - MINUTE, "whatever the site");
    code(&world, &from(&milano, 1, 0), NOW + MINUTE);
    for turn in ENROLMENTS_PER_ADDRESS..ENROLMENTS_PER_SITE {
        code(&world, &from(&milano, u8::try_from(2 + turn).unwrap(), turn), NOW + MINUTE);
    }
    refused(&from(&milano, 200, 0), NOW + MINUTE);
    code(&world, &from(&torino, 200, 0), NOW + MINUTE);
    code(&world, &from(&milano, 1, 99), NOW + ENROLMENT_MS);
}

#[test]
fn a_code_is_found_however_it_is_typed_and_has_no_characters_that_look_alike() {
    let world = World::new();
    let milano = site("milano");
    let shown = code(&world, &asking(&milano, SECRET), NOW);
    let id = |typed: &str| world.access.enrolment(&milano, typed, NOW).unwrap().map(|seen| seen.id);
    let found = id(&shown);
    assert!(found.is_some());
    for typed in [shown.to_lowercase(), shown.replace('-', ""), format!(" {} ", shown.replace('-', " "))] {
        assert_eq!(id(&typed), found, "{typed}");
    }
    for typed in ["", "-", "%", &shown[1..], &format!("{shown}{shown}")] {
        assert_eq!(id(typed), None, "{typed}");
    }
    let mut entropy = Counting::default();
    let drawn: BTreeSet<char> = (0..500).flat_map(|_| draw_code(&mut entropy).unwrap().chars().collect::<Vec<_>>()).collect();
    assert_eq!(drawn, ALPHABET.iter().map(|byte| char::from(*byte)).collect(), "every character is drawn");
    assert!(drawn.is_disjoint(&"0O1IL2Z5S8BUVQEA".chars().collect()));
}

#[test]
fn neither_token_nor_address_outlive_their_time_and_the_audit_says_who_let_in() {
    let world = World::new();
    let milano = site("milano");
    let shown = code(&world, &asking(&milano, SECRET), NOW);
    let id = world.access.enrolment(&milano, &shown, NOW).unwrap().unwrap().id;
    let device = approve(&world, &milano, &id, "Hall", "k").unwrap();
    assert!(!world.is_on_disk(SECRET.as_bytes()));
    world.access.prune(NOW + ENROLMENT_MS).unwrap();
    assert!(!world.is_on_disk(b"192.0.2.7"));
    assert!(world.access.authenticate_device(SECRET, NOW).unwrap().is_some());
    let audit = world.access.audit(None, 10).unwrap();
    let deeds: Vec<_> = audit.iter().rev().map(|row| (row.deed.as_str(), row.actor.as_str(), row.subject.as_deref().unwrap())).collect();
    assert_eq!(deeds, [("device_enrolled", "system", device.id.as_str())]);
}
