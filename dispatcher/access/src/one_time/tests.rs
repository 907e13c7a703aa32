//! What holds of links that work once, in sentences.

use std::{
    net::{IpAddr, Ipv4Addr},
    thread,
};

use super::*;
use crate::{
    WeakPassword,
    testing::{NOW, PASSWORD, World, site},
};

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
const ANNA: NewAdministrator<'_> = NewAdministrator { user: "anna", name: "Anna", password: PASSWORD };

fn first_link(world: &World) -> Token {
    world.access.first_administrator_link(NOW).unwrap().unwrap()
}

#[test]
fn the_first_link_makes_an_administrator_of_every_site_and_signs_them_in() {
    let world = World::new();
    let link = first_link(&world);
    assert_eq!(world.access.link_purpose(link.expose(), NOW).unwrap(), Some(Purpose::FirstAdministrator));
    let signed_in = world.access.use_first_administrator_link(link.expose(), &ANNA, NOW).unwrap();
    assert!(signed_in.person.may(&site("milano"), Role::Admin));
    assert!(world.access.authenticate(signed_in.token.expose(), NOW).unwrap().is_some());
    world.access.sign_in("anna", PASSWORD, HERE, NOW).unwrap();
}

#[test]
fn a_link_works_once() {
    let world = World::new();
    let link = first_link(&world);
    world.access.use_first_administrator_link(link.expose(), &ANNA, NOW).unwrap();
    let again = NewAdministrator { user: "bruno", ..ANNA };
    assert!(matches!(world.access.use_first_administrator_link(link.expose(), &again, NOW), Err(OneTimeError::Spent)));
    assert_eq!(world.access.link_purpose(link.expose(), NOW).unwrap(), None);
    assert_eq!(world.access.accounts().unwrap().len(), 1);
}

#[test]
fn of_many_who_use_one_link_at_once_exactly_one_succeeds() {
    for _ in 0..10 {
        let world = World::new();
        let link = first_link(&world);
        let (access, token) = (&world.access, link.expose());
        let wins = thread::scope(|scope| {
            let user =
                |n: u8| move || access.use_first_administrator_link(token, &NewAdministrator { user: &format!("user{n}"), ..ANNA }, NOW);
            let users: Vec<_> = (0..4).map(|n| scope.spawn(user(n))).collect();
            users
                .into_iter()
                .map(|user| user.join().unwrap())
                .filter(|outcome| match outcome {
                    Ok(_) => true,
                    Err(OneTimeError::Spent) => false,
                    Err(OneTimeError::Account(_) | OneTimeError::Store(_)) => panic!("{outcome:?}"),
                })
                .count()
        });
        assert_eq!(wins, 1);
        assert_eq!(world.access.accounts().unwrap().len(), 1);
    }
}

#[test]
fn two_processes_that_share_the_file_use_one_link_once() {
    let world = World::new();
    let other =
        crate::Access::open_with(world.folder.path(), &crate::testing::keys(), crate::Hasher::for_tests(), Box::new(crate::SystemEntropy))
            .unwrap();
    let link = first_link(&world);
    let token = link.expose();
    let wins = thread::scope(|scope| {
        let here = scope.spawn(|| world.access.use_first_administrator_link(token, &ANNA, NOW).is_ok());
        let there = scope.spawn(|| other.use_first_administrator_link(token, &NewAdministrator { user: "bruno", ..ANNA }, NOW).is_ok());
        u8::from(here.join().unwrap()) + u8::from(there.join().unwrap())
    });
    assert_eq!(wins, 1);
}

#[test]
fn a_refused_password_leaves_the_link_as_it_was() {
    let world = World::new();
    let link = first_link(&world);
    let weak = world.access.use_first_administrator_link(link.expose(), &NewAdministrator { password: "short", ..ANNA }, NOW);
    assert!(matches!(weak, Err(OneTimeError::Account(AccountError::Password(WeakPassword::Short)))));
    world.account("anna");
    let taken = world.access.use_first_administrator_link(link.expose(), &ANNA, NOW);
    assert!(matches!(taken, Err(OneTimeError::Account(AccountError::Taken))));
    world.access.use_first_administrator_link(link.expose(), &NewAdministrator { user: "bruno", ..ANNA }, NOW).unwrap();
}

#[test]
fn there_is_no_first_link_once_there_is_an_administrator_and_an_older_one_is_spent() {
    let world = World::new();
    let link = first_link(&world);
    world.admin("bruno");
    assert!(world.access.first_administrator_link(NOW).unwrap().is_none());
    assert!(matches!(world.access.use_first_administrator_link(link.expose(), &ANNA, NOW), Err(OneTimeError::Spent)));
}

#[test]
fn a_new_first_link_takes_the_place_of_the_one_before() {
    let world = World::new();
    let (old, new) = (first_link(&world), first_link(&world));
    assert!(matches!(world.access.use_first_administrator_link(old.expose(), &ANNA, NOW), Err(OneTimeError::Spent)));
    world.access.use_first_administrator_link(new.expose(), &ANNA, NOW).unwrap();
}

#[test]
fn the_first_link_works_for_a_day() {
    let world = World::new();
    let link = first_link(&world);
    assert!(world.access.link_purpose(link.expose(), NOW + FIRST_LINK_MS - 1).unwrap().is_some());
    let late = world.access.use_first_administrator_link(link.expose(), &ANNA, NOW + FIRST_LINK_MS);
    assert!(matches!(late, Err(OneTimeError::Spent)));
}

#[test]
fn who_has_no_link_costs_no_work() {
    let world = World::new();
    let before = world.access.hasher.computations();
    assert!(matches!(world.access.use_first_administrator_link("guess", &ANNA, NOW), Err(OneTimeError::Spent)));
    assert!(matches!(world.access.use_password_link("guess", PASSWORD, NOW), Err(OneTimeError::Spent)));
    assert_eq!(world.access.hasher.computations(), before);
}

#[test]
fn a_password_link_sets_the_password_of_its_account_once() {
    let world = World::new();
    let carla =
        world.access.create_account(&world.act(), &NewAccount { user: "carla", name: "Carla", password: None, role: None }).unwrap();
    let link = world.access.password_link(&world.act(), &carla).unwrap();
    assert_eq!(world.access.link_purpose(link.expose(), NOW).unwrap(), Some(Purpose::SetPassword(carla.clone())));
    assert!(matches!(world.access.use_first_administrator_link(link.expose(), &ANNA, NOW), Err(OneTimeError::Spent)));
    let signed_in = world.access.use_password_link(link.expose(), PASSWORD, NOW).unwrap();
    assert_eq!(signed_in.person.account, carla);
    assert!(world.access.authenticate(signed_in.token.expose(), NOW).unwrap().is_some());
    assert!(matches!(world.access.use_password_link(link.expose(), "nine green umbrellas", NOW), Err(OneTimeError::Spent)));
    world.access.sign_in("carla", PASSWORD, HERE, NOW).unwrap();
}

#[test]
fn a_password_link_ends_with_its_account() {
    let world = World::new();
    let carla = world.account("carla");
    let link = world.access.password_link(&world.act(), &carla).unwrap();
    world.access.disable_account(&world.act(), &carla).unwrap();
    assert!(matches!(world.access.use_password_link(link.expose(), PASSWORD, NOW), Err(OneTimeError::Spent)));
    assert!(matches!(world.access.password_link(&world.act(), &carla), Err(OneTimeError::Account(AccountError::Unknown))));
}

#[test]
fn a_links_token_is_not_on_the_disk_and_pruning_drops_old_links() {
    let world = World::new();
    let link = first_link(&world);
    assert!(world.is_on_disk(&digest(link.expose())));
    assert!(!world.is_on_disk(link.expose().as_bytes()));
    assert_eq!(world.access.prune(NOW + FIRST_LINK_MS).unwrap(), 1);
    assert!(!world.is_on_disk(&digest(link.expose())));
}

#[test]
fn an_administrator_from_a_password_file_is_made_once_and_keeps_the_sessions() {
    let world = World::new();
    let first = world.access.ensure_administrator(&world.act(), &ANNA).unwrap();
    let session = world.access.sign_in("anna", PASSWORD, HERE, NOW).unwrap();
    assert!(session.person.may(&site("milano"), Role::Admin));
    assert_eq!(world.access.ensure_administrator(&world.act(), &ANNA).unwrap(), first);
    assert!(world.access.authenticate(session.token.expose(), NOW).unwrap().is_some());
    let changed = NewAdministrator { password: "nine green umbrellas", ..ANNA };
    assert_eq!(world.access.ensure_administrator(&world.act(), &changed).unwrap(), first);
    assert!(world.access.authenticate(session.token.expose(), NOW).unwrap().is_none());
    world.access.sign_in("anna", "nine green umbrellas", HERE, NOW).unwrap();
}
