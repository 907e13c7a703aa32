//! What holds of accounts, in sentences.

use super::*;
use crate::testing::{NOW, PASSWORD, World};

fn made(world: &World, user: &str, name: &str, password: &str) -> Result<AgentId, AccountError> {
    world.access.create_account(&world.act(), &NewAccount { user, name, password: Some(password), role: None })
}

#[test]
fn an_account_has_an_opaque_id_and_is_found_by_its_user_name_in_any_case() {
    let world = World::new();
    let id = made(&world, "Anna.Rossi", " Anna Rossi ", PASSWORD).unwrap();
    assert!(id.as_str().starts_with("agent-") && !id.as_str().contains("anna"));
    let found = world.access.find_account("ANNA.rossi").unwrap().unwrap();
    let expected = Account {
        id,
        user: "anna.rossi".into(),
        name: "Anna Rossi".into(),
        has_password: true,
        enabled: true,
        created_at: NOW,
        grants: BTreeMap::new(),
    };
    assert_eq!(found, expected);
    assert_eq!(world.access.accounts().unwrap(), [expected]);
    assert_eq!(world.access.find_account("nobody").unwrap(), None);
}

#[test]
fn two_accounts_never_share_a_user_name() {
    let world = World::new();
    made(&world, "anna", "Anna", PASSWORD).unwrap();
    assert!(matches!(made(&world, "ANNA", "Another", PASSWORD), Err(AccountError::Taken)));
}

#[test]
fn an_account_whose_role_is_refused_is_not_made() {
    let world = World::new();
    let (reach, nonsense) = (Reach::Site(crate::testing::site("milano")), "nonsense".parse().unwrap());
    let make = |organisation| {
        let role = Some(NewRole { reach: &reach, role: Role::Agent, organisation });
        world.access.create_account(&world.act(), &NewAccount { user: "clara", name: "Clara", password: Some(PASSWORD), role })
    };
    assert!(matches!(make(Some(&nonsense)), Err(AccountError::UnknownOrganisation)));
    assert_eq!(world.access.accounts().unwrap(), []);
    make(None).unwrap();
    assert_eq!(world.access.find_account("clara").unwrap().unwrap().grants[&reach], Grant { role: Role::Agent, organisation: None });
}

#[test]
fn a_user_name_of_a_wrong_form_is_refused() {
    let world = World::new();
    for user in ["", "an", "1anna", "an na", "annà", "anna\n-", &"a".repeat(65), "-anna"] {
        let refused = made(&world, user, "Anna", PASSWORD);
        assert!(matches!(refused, Err(AccountError::BadUser)), "{user:?}: {refused:?}");
    }
}

#[test]
fn a_name_is_shown_and_so_has_no_control_characters() {
    let world = World::new();
    for name in ["", "   ", "An\u{7}na", &"a".repeat(81)] {
        assert!(matches!(made(&world, "anna", name, PASSWORD), Err(AccountError::BadName)), "{name:?}");
    }
    made(&world, "anna", "آنا روسي", PASSWORD).unwrap();
}

#[test]
fn a_weak_password_makes_no_account() {
    let world = World::new();
    assert!(matches!(made(&world, "anna", "Anna", "short"), Err(AccountError::Password(WeakPassword::Short))));
    assert_eq!(world.access.accounts().unwrap(), []);
}

#[test]
fn a_password_is_never_on_the_disk() {
    let world = World::new();
    world.account("anna");
    assert!(world.is_on_disk(b"anna"));
    assert!(!world.is_on_disk(PASSWORD.as_bytes()));
}

#[test]
fn the_last_administrator_can_not_be_shut_out() {
    let world = World::new();
    let first = world.admin("anna");
    assert!(matches!(world.access.disable_account(&world.act(), &first), Err(AccountError::LastAdministrator)));
    assert!(matches!(world.access.erase_account(&world.act(), &first), Err(AccountError::LastAdministrator)));
    let second = world.admin("bruno");
    world.access.disable_account(&world.act(), &first).unwrap();
    assert!(matches!(world.access.disable_account(&world.act(), &second), Err(AccountError::LastAdministrator)));
}

#[test]
fn an_erased_account_leaves_its_name_nowhere() {
    let world = World::new();
    let id = made(&world, "anna.rossi", "Anna Verdirossi", PASSWORD).unwrap();
    assert!(world.is_on_disk("Anna Verdirossi".as_bytes()));
    world.access.erase_account(&world.act(), &id).unwrap();
    world.access.prune(NOW).unwrap();
    assert!(!world.is_on_disk("Anna Verdirossi".as_bytes()));
    assert!(!world.is_on_disk(b"anna.rossi"));
}

#[test]
fn acts_on_an_account_that_is_not_there_are_refused() {
    let world = World::new();
    let nobody: AgentId = "agent-0".parse().unwrap();
    let act = world.act();
    assert!(matches!(world.access.set_password(&act, &nobody, PASSWORD), Err(AccountError::Unknown)));
    assert!(matches!(world.access.disable_account(&act, &nobody), Err(AccountError::Unknown)));
    assert!(matches!(world.access.rename_account(&act, &nobody, "Anna"), Err(AccountError::Unknown)));
}

#[test]
fn every_change_of_an_account_stands_in_the_audit_by_its_id_alone() {
    let world = World::new();
    let id = made(&world, "anna", "Anna", PASSWORD).unwrap();
    world.access.disable_account(&Act::person(&id, NOW), &id).unwrap();
    let audit = world.access.audit(None, 10).unwrap();
    let told: Vec<_> = audit.iter().map(|row| (row.actor.as_str(), row.deed.as_str(), row.subject.as_deref())).collect();
    assert_eq!(told, [(id.as_str(), "account_disabled", Some(id.as_str())), ("system", "account_created", Some(id.as_str()))]);
}
