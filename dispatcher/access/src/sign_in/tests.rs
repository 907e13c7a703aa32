//! What holds of signing in, in sentences.

use std::thread;

use super::*;
use crate::{
    Cost, Hasher, NewAccount, SystemEntropy,
    lockout::{LOCK_MS, WINDOW_MS},
    testing::{MINUTE, NOW, PASSWORD, World, keys},
};

const WRONG: &str = "eight red umbrellas";

fn address(last: u8) -> IpAddr {
    IpAddr::from([192, 0, 2, last])
}

fn fail(world: &World, user: &str, from: u8, now: i64) -> SignInError {
    world.access.sign_in(user, WRONG, address(from), now).unwrap_err()
}

fn is_refused(error: &SignInError) -> bool {
    matches!(error, SignInError::Refused)
}

#[test]
fn the_right_password_signs_in_and_the_session_is_the_accounts() {
    let world = World::new();
    let anna = world.admin("anna");
    let signed_in = world.access.sign_in(" ANNA ", PASSWORD, address(1), NOW).unwrap();
    assert_eq!(signed_in.person.account, anna);
    let known = world.access.authenticate(signed_in.token.expose(), NOW).unwrap().unwrap();
    assert_eq!(known.person, signed_in.person);
    assert!(known.csrf.matches(signed_in.csrf.expose()));
}

#[test]
fn a_wrong_password_and_an_unknown_disabled_or_passwordless_account_are_refused_alike_after_the_same_work() {
    let world = World::new();
    world.account("anna");
    let gone = world.account("bruno");
    world.access.disable_account(&world.act(), &gone).unwrap();
    world.access.create_account(&world.act(), &NewAccount { user: "carla", name: "Carla", password: None, role: None }).unwrap();
    let attempts = [("anna", WRONG), ("nobody", PASSWORD), ("bruno", PASSWORD), ("carla", ""), ("no user name!", PASSWORD), ("", "")];
    let long = PASSWORD.repeat(100);
    for (user, password) in attempts.into_iter().chain([("anna", long.as_str())]) {
        let before = world.access.hasher.computations();
        let refused = world.access.sign_in(user, password, address(1), NOW).unwrap_err();
        assert_eq!(refused.to_string(), "user name or password is wrong", "{user}");
        assert_eq!(world.access.hasher.computations() - before, 1, "{user}");
    }
}

#[test]
fn five_failures_lock_a_user_name_for_a_quarter_of_an_hour_and_no_longer() {
    let world = World::new();
    world.account("anna");
    for attempt in 0..5 {
        assert!(is_refused(&fail(&world, "anna", attempt, NOW + MINUTE)));
    }
    let locked = world.access.sign_in("anna", PASSWORD, address(9), NOW + 2 * MINUTE).unwrap_err();
    assert!(matches!(locked, SignInError::Locked { retry_after_ms } if retry_after_ms == 14 * MINUTE), "{locked:?}");
    assert_eq!(locked.to_string(), "too many failed attempts: try again in 14 minutes");
    let end = NOW + MINUTE + LOCK_MS;
    assert!(matches!(world.access.sign_in("anna", PASSWORD, address(9), end - 1), Err(SignInError::Locked { retry_after_ms: 1 })));
    world.access.sign_in("anna", PASSWORD, address(9), end).unwrap();
}

#[test]
fn an_unknown_user_name_is_locked_like_a_known_one() {
    let world = World::new();
    for _ in 0..5 {
        assert!(is_refused(&fail(&world, "nobody", 1, NOW)));
    }
    assert!(matches!(fail(&world, "nobody", 2, NOW), SignInError::Locked { retry_after_ms: LOCK_MS }));
}

#[test]
fn a_locked_attempt_costs_no_work() {
    let world = World::new();
    for _ in 0..5 {
        fail(&world, "anna", 1, NOW);
    }
    let before = world.access.hasher.computations();
    assert!(matches!(fail(&world, "anna", 1, NOW), SignInError::Locked { .. }));
    assert_eq!(world.access.hasher.computations(), before);
}

#[test]
fn failures_that_lie_apart_lock_nobody() {
    let world = World::new();
    world.account("anna");
    for attempt in 0..12 {
        assert!(is_refused(&fail(&world, "anna", 1, NOW + attempt * (WINDOW_MS / 4))), "{attempt}");
    }
}

#[test]
fn a_success_forgets_the_failures_of_the_user_name() {
    let world = World::new();
    world.account("anna");
    for _ in 0..3 {
        for _ in 0..4 {
            assert!(is_refused(&fail(&world, "anna", 1, NOW)));
        }
        world.access.sign_in("anna", PASSWORD, address(1), NOW).unwrap();
    }
}

#[test]
fn the_fifth_attempt_may_be_the_right_one() {
    let world = World::new();
    world.account("anna");
    for _ in 0..4 {
        fail(&world, "anna", 1, NOW);
    }
    world.access.sign_in("anna", PASSWORD, address(1), NOW).unwrap();
    world.access.sign_in("anna", PASSWORD, address(1), NOW).unwrap();
}

#[test]
fn twenty_failures_lock_an_address_whatever_user_names_it_tried() {
    let world = World::new();
    world.account("anna");
    for attempt in 0..20 {
        assert!(is_refused(&fail(&world, &format!("user{attempt}"), 1, NOW)), "{attempt}");
    }
    assert!(matches!(world.access.sign_in("anna", PASSWORD, address(1), NOW), Err(SignInError::Locked { .. })));
    world.access.sign_in("anna", PASSWORD, address(2), NOW).unwrap();
}

#[test]
fn an_account_of_ones_own_buys_no_guesses_at_those_of_others() {
    let world = World::new();
    world.account("mallory");
    for attempt in 0..20 {
        world.access.sign_in("mallory", PASSWORD, address(1), NOW).unwrap();
        assert!(is_refused(&fail(&world, &format!("user{attempt}"), 1, NOW)));
    }
    assert!(matches!(fail(&world, "anna", 1, NOW), SignInError::Locked { .. }));
}

#[test]
fn attempts_at_the_same_time_get_no_more_guesses_than_one_by_one() {
    let world = World::new();
    world.account("anna");
    let access = &world.access;
    let attempts: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> =
            (0..16).map(|from| scope.spawn(move || access.sign_in("anna", WRONG, address(from), NOW).unwrap_err())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(attempts.iter().filter(|error| is_refused(error)).count(), 5);
    assert_eq!(access.hasher.computations() - 1, 5);
}

#[test]
fn a_lock_from_a_clock_that_was_ahead_shuts_nobody_out() {
    let world = World::new();
    world.account("anna");
    for _ in 0..5 {
        fail(&world, "anna", 1, NOW + 300 * WINDOW_MS);
    }
    assert!(!matches!(fail(&world, "anna", 1, NOW), SignInError::Locked { .. }));
}

#[test]
fn a_new_password_from_an_administrator_lifts_the_lock() {
    let world = World::new();
    let anna = world.account("anna");
    for _ in 0..5 {
        fail(&world, "anna", 1, NOW);
    }
    world.access.set_password(&world.act(), &anna, "nine green umbrellas").unwrap();
    world.access.sign_in("anna", "nine green umbrellas", address(1), NOW).unwrap();
}

#[test]
fn signing_in_brings_an_old_hash_to_the_price_of_the_day() {
    let world = World::new();
    world.account("anna");
    let dearer = Hasher::new(Cost { memory_kib: 16, passes: 2, lanes: 1 }).unwrap();
    let access = Access::open_with(world.folder.path(), &keys(), dearer, Box::new(SystemEntropy)).unwrap();
    let stored = || access.read(|db| Ok(db.query_row("SELECT password FROM account", [], |row| row.get::<_, String>(0))?)).unwrap();
    assert!(!access.hasher.is_current(&stored()));
    access.sign_in("anna", PASSWORD, address(1), NOW).unwrap();
    assert!(access.hasher.is_current(&stored()));
    access.sign_in("anna", PASSWORD, address(1), NOW).unwrap();
}

#[test]
fn changing_ones_password_needs_the_old_one_and_leaves_one_new_session() {
    let world = World::new();
    let anna = world.account("anna");
    let first = world.access.sign_in("anna", PASSWORD, address(1), NOW).unwrap();
    let change = |old, new| world.access.change_password(&first.person, old, new, address(1), NOW);
    assert!(is_refused(&change(WRONG, "nine green umbrellas").unwrap_err()));
    assert!(matches!(change(PASSWORD, "short"), Err(SignInError::Password(WeakPassword::Short))));
    assert!(world.access.authenticate(first.token.expose(), NOW).unwrap().is_some());
    let second = change(PASSWORD, "nine green umbrellas").unwrap();
    assert!(world.access.authenticate(first.token.expose(), NOW).unwrap().is_none());
    assert!(world.access.authenticate(second.token.expose(), NOW).unwrap().is_some());
    assert_eq!(world.access.sessions(&anna, NOW).unwrap().len(), 1);
    assert!(is_refused(&world.access.sign_in("anna", PASSWORD, address(1), NOW).unwrap_err()));
}

#[test]
fn the_audit_tells_refusals_and_locks_and_never_what_was_typed() {
    let world = World::new();
    let anna = world.account("anna");
    for _ in 0..5 {
        fail(&world, "anna", 1, NOW);
    }
    fail(&world, "my secret typed into the wrong field", 1, NOW);
    let audit = world.access.audit(None, 20).unwrap();
    let told: Vec<_> = audit.iter().rev().skip(1).map(|row| (row.deed.as_str(), row.subject.as_deref(), row.outcome.as_str())).collect();
    let refused = ("sign_in", Some(anna.as_str()), "refused");
    let locked = ("account_locked", Some(anna.as_str()), "done");
    assert_eq!(told, [refused, refused, refused, refused, refused, locked, ("sign_in", None, "refused")]);
    assert!(!world.is_on_disk(b"my secret typed"));
    assert!(!world.is_on_disk(b"192.0.2.1"));
}
