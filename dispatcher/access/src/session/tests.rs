//! What holds of sessions, in sentences.

use std::net::{IpAddr, Ipv4Addr};

use super::*;
use crate::{
    SignedIn,
    testing::{MINUTE, NOW, PASSWORD, World},
};

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

fn sign_in(world: &World, now: i64) -> SignedIn {
    world.access.sign_in("anna", PASSWORD, HERE, now).unwrap()
}

fn lasts_at(world: &World, session: &SignedIn, now: i64) -> bool {
    world.access.authenticate(session.token.expose(), now).unwrap().is_some()
}

#[test]
fn a_session_ends_two_hours_after_its_last_request() {
    let world = World::new();
    world.account("anna");
    let session = sign_in(&world, NOW);
    assert!(lasts_at(&world, &session, NOW + SESSION_IDLE_MS - 1));
    assert!(!lasts_at(&world, &session, NOW + 2 * SESSION_IDLE_MS - 1));
    let idle = sign_in(&world, NOW);
    assert!(!lasts_at(&world, &idle, NOW + SESSION_IDLE_MS));
}

#[test]
fn a_session_ends_after_twelve_hours_however_busy_it_is() {
    let world = World::new();
    world.account("anna");
    let session = sign_in(&world, NOW);
    for hour in 1..12 {
        assert!(lasts_at(&world, &session, NOW + hour * 60 * MINUTE), "{hour}");
    }
    assert!(lasts_at(&world, &session, NOW + SESSION_TOTAL_MS - 1));
    assert!(!lasts_at(&world, &session, NOW + SESSION_TOTAL_MS));
}

#[test]
fn a_session_that_was_signed_out_is_over_and_the_others_last() {
    let world = World::new();
    let anna = world.account("anna");
    let (first, second) = (sign_in(&world, NOW), sign_in(&world, NOW));
    world.access.sign_out(first.token.expose(), NOW).unwrap();
    world.access.sign_out(first.token.expose(), NOW).unwrap();
    assert!(!lasts_at(&world, &first, NOW));
    assert!(lasts_at(&world, &second, NOW));
    assert_eq!(world.access.sessions(&anna, NOW).unwrap().len(), 1);
}

#[test]
fn a_session_is_revoked_by_its_name_and_only_from_its_own_account() {
    let world = World::new();
    let (anna, bruno) = (world.account("anna"), world.account("bruno"));
    let session = sign_in(&world, NOW);
    let name = world.access.authenticate(session.token.expose(), NOW).unwrap().unwrap().session;
    assert!(!world.access.revoke_session(&world.act(), &bruno, &name).unwrap());
    assert!(lasts_at(&world, &session, NOW));
    assert!(world.access.revoke_session(&world.act(), &anna, &name).unwrap());
    assert!(!lasts_at(&world, &session, NOW));
}

#[test]
fn all_sessions_of_an_account_are_revoked_together() {
    let world = World::new();
    let anna = world.account("anna");
    let sessions = [sign_in(&world, NOW), sign_in(&world, NOW)];
    assert_eq!(world.access.revoke_sessions(&world.act(), &anna).unwrap(), 2);
    assert!(sessions.iter().all(|session| !lasts_at(&world, session, NOW)));
}

#[test]
fn a_disabled_account_and_one_with_a_new_password_are_signed_out_at_once() {
    let world = World::new();
    let anna = world.account("anna");
    let first = sign_in(&world, NOW);
    world.access.set_password(&world.act(), &anna, PASSWORD).unwrap();
    assert!(!lasts_at(&world, &first, NOW));
    let second = sign_in(&world, NOW);
    world.access.disable_account(&world.act(), &anna).unwrap();
    assert!(!lasts_at(&world, &second, NOW));
    world.access.enable_account(&world.act(), &anna).unwrap();
    assert!(!lasts_at(&world, &second, NOW));
    assert!(lasts_at(&world, &sign_in(&world, NOW), NOW));
}

#[test]
fn an_account_has_twenty_sessions_and_the_longest_unused_makes_room() {
    let world = World::new();
    let anna = world.account("anna");
    let sessions: Vec<_> = (0..=SESSIONS_PER_ACCOUNT).map(|minute| sign_in(&world, NOW + minute * MINUTE)).collect();
    let now = NOW + 30 * MINUTE;
    assert_eq!(world.access.sessions(&anna, now).unwrap().len(), 20);
    assert!(!lasts_at(&world, &sessions[0], now));
    assert!(lasts_at(&world, &sessions[1], now));
}

#[test]
fn neither_a_sessions_token_nor_its_csrf_secret_is_on_the_disk() {
    let world = World::new();
    world.account("anna");
    let session = sign_in(&world, NOW);
    lasts_at(&world, &session, NOW + 5 * MINUTE);
    assert!(world.is_on_disk(&digest(session.token.expose())));
    assert!(!world.is_on_disk(session.token.expose().as_bytes()));
    assert!(!world.is_on_disk(session.csrf.expose().as_bytes()));
    assert_ne!(session.csrf.expose(), session.token.expose());
}

#[test]
fn each_session_has_a_csrf_secret_of_its_own_that_stays_the_same() {
    let world = World::new();
    world.account("anna");
    let (first, second) = (sign_in(&world, NOW), sign_in(&world, NOW));
    assert!(!first.csrf.matches(second.csrf.expose()));
    let again = world.access.authenticate(first.token.expose(), NOW).unwrap().unwrap();
    assert!(again.csrf.matches(first.csrf.expose()));
}

#[test]
fn a_request_is_noted_once_a_minute() {
    let world = World::new();
    let anna = world.account("anna");
    let session = sign_in(&world, NOW);
    let seen_at = |now| {
        assert!(lasts_at(&world, &session, now));
        world.access.sessions(&anna, now).unwrap()[0].seen_at - NOW
    };
    assert_eq!(seen_at(NOW + TOUCH_MS - 1), 0);
    assert_eq!(seen_at(NOW + TOUCH_MS), TOUCH_MS);
}

#[test]
fn looking_who_is_signed_in_does_not_prolong_the_session() {
    let world = World::new();
    let anna = world.account("anna");
    let session = sign_in(&world, NOW);
    let who = |now| world.access.person_of(session.token.expose(), now).unwrap().map(|person| person.account);
    assert_eq!(who(NOW + SESSION_IDLE_MS - 1), Some(anna));
    assert_eq!(who(NOW + SESSION_IDLE_MS), None);
    world.access.sign_out(session.token.expose(), NOW).unwrap();
    assert_eq!(who(NOW), None);
}

#[test]
fn what_no_session_has_issued_opens_none() {
    let world = World::new();
    for token in ["", "x", "'; DROP TABLE session; --", &"a".repeat(100_000)] {
        assert!(world.access.authenticate(token, NOW).unwrap().is_none());
    }
}

#[test]
fn pruning_drops_sessions_that_have_ended_and_keeps_the_others() {
    let world = World::new();
    world.account("anna");
    sign_in(&world, NOW);
    let later = sign_in(&world, NOW + 60 * MINUTE);
    let now = NOW + SESSION_IDLE_MS;
    assert_eq!(world.access.prune(now).unwrap(), 1);
    assert!(lasts_at(&world, &later, now));
}

#[test]
fn who_is_signed_in_stays_so_where_nothing_can_be_written() {
    let world = World::new();
    world.account("anna");
    let session = sign_in(&world, NOW);
    world.access.read(|db| Ok(db.pragma_update(None, "query_only", true)?)).unwrap();
    assert!(lasts_at(&world, &session, NOW + 2 * MINUTE), "the sign of life is not noted, and that is all");
    let refused = world.access.sign_out(session.token.expose(), NOW).unwrap_err();
    assert!(refused.passes(), "{refused}");
}
