//! What holds of a store that two processes share, as laws: wherever the store lives, its tests run them all.
//! Knows the calls only, no file and no server.

use std::{collections::BTreeSet, net::IpAddr};

use avanti_model::{AppointmentId, SiteId};

use crate::{
    Access, AccountError, Act, Approval, ApprovalError, Asked, Asking, Claimed, Contact, ContactKind, Deed, Entropy, FAILURES_PER_ACCOUNT,
    Face, FeedbackWeek, Keys, Kind, NewAccount, NewAdministrator, NewContact, NewDevice, NewFeedback, NoEntropy, OneTimeError,
    Organisation, Reach, Role, Settled, SignInError, token::digest,
};

/// Monday 4 March 2024, nine o'clock in Milan, in milliseconds since 1970.
const NOW: i64 = 1_709_539_200_000;
const PASSWORD: &str = "seven blue umbrellas";
/// How many accounts each of two processes makes at once.
const RACES: usize = 12;
const ADDRESS: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

/// Runs every law, each on a fresh store that `make` opens twice.
///
/// # Panics
/// When a law is broken.
pub fn access_suite(make: impl Fn() -> (Access, Access)) {
    let laws: [fn(&Access, &Access); 11] = [
        who_is_known_at_one_signs_in_at_the_other_and_is_signed_out_at_both,
        a_device_is_enrolled_and_revoked_for_both,
        a_device_that_asks_at_one_is_let_in_once_at_the_other,
        a_link_is_used_once,
        of_two_that_want_one_name_at_once_one_gets_it_and_nothing_is_lost,
        failures_at_both_count_together,
        a_call_that_is_refused_leaves_nothing,
        of_two_that_would_send_one_message_one_does,
        a_claim_that_nobody_settles_ends_by_itself,
        a_contact_is_erased_for_both_when_its_visitor_wishes_and_on_its_time,
        a_visit_that_answers_at_both_is_counted_once,
    ];
    for law in laws {
        let (one, other) = make();
        law(&one, &other);
    }
}

/// The keys of every store of a test.
///
/// # Panics
/// When they cannot be kept in a folder for the moment.
#[must_use]
pub fn keys() -> Keys {
    struct Fixed;
    impl Entropy for Fixed {
        fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
            bytes.fill(7);
            Ok(())
        }
    }
    let folder = std::env::temp_dir().join(format!("avanti-access-suite-{}-{:?}", std::process::id(), std::thread::current().id()));
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    let keys = Keys::load_or_create(&folder.join("keys"), &mut Fixed).expect("keys can be kept");
    std::fs::remove_dir_all(&folder).expect("the folder can be removed");
    keys
}

fn who_is_known_at_one_signs_in_at_the_other_and_is_signed_out_at_both(one: &Access, other: &Access) {
    let account = hire(one, "anna").expect("a new account");
    let signed_in = other.sign_in("anna", PASSWORD, ADDRESS, NOW).expect("the password is right");
    assert_eq!(signed_in.person.account, account);
    let known = |access: &Access| access.authenticate(signed_in.token.expose(), NOW).expect("an answer").map(|known| known.person.account);
    assert_eq!((known(one), known(other)), (Some(account.clone()), Some(account)));
    one.sign_out(signed_in.token.expose(), NOW).expect("an answer");
    assert_eq!((known(one), known(other)), (None, None));
    let deeds: Vec<String> = other.audit_after(0).expect("an audit").into_iter().map(|row| row.deed).collect();
    assert_eq!(deeds, one.audit_after(0).expect("an audit").into_iter().map(|row| row.deed).collect::<Vec<_>>());
    assert!(deeds.contains(&Deed::SignIn.word().to_owned()), "{deeds:?}");
}

fn a_device_is_enrolled_and_revoked_for_both(one: &Access, other: &Access) {
    let site: SiteId = "milano".parse().expect("an id");
    let new = NewDevice { name: "kiosk", kind: Kind::Kiosk, site: &site, place: "" };
    let (device, token) = one.enrol(&Act::system(NOW), &new).expect("a new device");
    let known = |access: &Access| access.authenticate_device(token.expose(), NOW).expect("an answer");
    assert_eq!((known(one), known(other)), (Some(device.clone()), Some(device.clone())));
    assert_eq!(other.revoke_device(&Act::system(NOW), &device.id).ok(), Some(true));
    assert_eq!((known(one), known(other)), (None, None));
    assert_eq!(one.devices(&site).expect("an answer"), other.devices(&site).expect("an answer"));
}

fn a_device_that_asks_at_one_is_let_in_once_at_the_other(one: &Access, other: &Access) {
    let site: SiteId = "milano".parse().expect("an id");
    let token = "the token that the device has drawn";
    let asking = Asking { site: &site, kind: Kind::Board, token: digest(token), version: "0.1.0", address: ADDRESS };
    let asked = one.ask_enrolment(&asking, NOW).expect("one device may ask");
    assert_eq!(other.ask_enrolment(&asking, NOW).ok().as_ref(), Some(&asked), "the code is the same at both");
    let Asked::Waits { code, .. } = asked else { panic!("{asked:?} before anybody approved") };
    let seen = other.enrolment(&site, &code, NOW).expect("an answer").expect("it waits");
    let approve = |access: &Access, name: &str| {
        let key = name.parse().expect("a key");
        access.approve_enrolment(&Act::system(NOW), &Approval { site: &site, enrolment: &seen.id, name, place: "", key: &key })
    };
    let (first, second) = std::thread::scope(|scope| {
        let (first, second) = (scope.spawn(|| approve(one, "door")), scope.spawn(|| approve(other, "hall")));
        (first.join().expect("no panic"), second.join().expect("no panic"))
    });
    let (device, refused) = match (first, second) {
        (Ok(device), Err(refused)) | (Err(refused), Ok(device)) => (device, refused),
        both => panic!("one of two is let in: {both:?}"),
    };
    assert!(matches!(refused, ApprovalError::Over), "{refused}");
    for access in [one, other] {
        assert_eq!(access.authenticate_device(token, NOW).expect("an answer").as_ref(), Some(&device));
        assert_eq!(access.devices(&site).expect("an answer").len(), 1);
    }
}

fn a_link_is_used_once(one: &Access, other: &Access) {
    let link = one.first_administrator_link(NOW).expect("an answer").expect("nobody is administrator yet");
    let new = |user| NewAdministrator { user, name: user, password: PASSWORD };
    other.use_first_administrator_link(link.expose(), &new("anna"), NOW).expect("the link is fresh");
    let again = one.use_first_administrator_link(link.expose(), &new("bruno"), NOW);
    assert!(matches!(again, Err(OneTimeError::Spent)), "it was spent at the other");
    assert!(one.first_administrator_link(NOW).expect("an answer").is_none(), "there is an administrator");
}

fn of_two_that_want_one_name_at_once_one_gets_it_and_nothing_is_lost(one: &Access, other: &Access) {
    let make = |access: &Access| (0..RACES).filter(|number| hire(access, &format!("clerk{number}")).is_ok()).count();
    let (first, second) = std::thread::scope(|scope| {
        let (first, second) = (scope.spawn(|| make(one)), scope.spawn(|| make(other)));
        (first.join().expect("no panic"), second.join().expect("no panic"))
    });
    assert_eq!(first + second, RACES);
    let names: BTreeSet<String> = one.accounts().expect("an answer").into_iter().map(|account| account.user).collect();
    assert_eq!(names, (0..RACES).map(|number| format!("clerk{number}")).collect());
    assert_eq!(one.accounts().expect("an answer"), other.accounts().expect("an answer"));
}

fn failures_at_both_count_together(one: &Access, other: &Access) {
    hire(one, "anna").expect("a new account");
    for turn in 0..FAILURES_PER_ACCOUNT {
        let access = if turn % 2 == 0 { one } else { other };
        assert!(access.sign_in("anna", "wrong", ADDRESS, NOW + turn).is_err());
    }
    for access in [one, other] {
        let locked = access.sign_in("anna", PASSWORD, ADDRESS, NOW + 60);
        assert!(matches!(locked, Err(SignInError::Locked { .. })), "a right password does not open a lock");
    }
}

fn a_call_that_is_refused_leaves_nothing(one: &Access, other: &Access) {
    let anna = hire(one, "anna").expect("a new account");
    let before = (other.accounts().expect("an answer"), other.audit_end().expect("an answer"));
    assert!(matches!(hire(other, "anna"), Err(AccountError::Taken)));
    let unknown = Organisation { id: "nobody".parse().expect("an id"), name: String::new(), services: BTreeSet::new() };
    let site = Reach::Site("milano".parse().expect("an id"));
    assert!(other.set_role(&Act::system(NOW), &anna, &site, Role::Agent, Some(&unknown.id)).is_err());
    assert_eq!((one.accounts().expect("an answer"), one.audit_end().expect("an answer")), before);
}

fn of_two_that_would_send_one_message_one_does(one: &Access, other: &Access) {
    let seen = leave(one, 1);
    let claim = |access: &Access| access.claim_contact(&seen, NOW, NOW + 60_000).expect("an answer");
    let (first, second) = std::thread::scope(|scope| {
        let (first, second) = (scope.spawn(|| claim(one)), scope.spawn(|| claim(other)));
        (first.join().expect("no panic"), second.join().expect("no panic"))
    });
    let (claimed, access) = match (first, second) {
        (Some(claimed), None) => (claimed, one),
        (None, Some(claimed)) => (claimed, other),
        both => panic!("one of two claims it: {both:?}"),
    };
    assert_eq!(claimed.address.as_deref(), Some("who@example.org"));
    access.settle_contact(&claimed, Settled::Told { slot: seen.slot, at: NOW, sent: true }).expect("an answer");
    for access in [one, other] {
        let contact = only(access);
        assert_eq!((contact.told, contact.sent, contact.tries), (Some(seen.slot), 1, 0));
    }
}

fn a_claim_that_nobody_settles_ends_by_itself(one: &Access, other: &Access) {
    let seen = leave(one, 1);
    let lost: Claimed = one.claim_contact(&seen, NOW, NOW + 60_000).expect("an answer").expect("it is free");
    let seen = only(other);
    let claim = |now: i64| other.claim_contact(&seen, now, now + 60_000).expect("an answer");
    assert!(claim(NOW + 59_999).is_none(), "somebody may still be sending");
    let again = claim(NOW + 60_000).expect("nobody is any more");
    one.settle_contact(&lost, Settled::Told { slot: seen.slot, at: NOW, sent: true }).expect("an answer");
    assert_eq!((only(one).told, only(one).tries), (None, 2), "whoever comes late settles nothing");
    other.settle_contact(&again, Settled::Again { at: NOW + 90_000 }).expect("an answer");
    assert_eq!(only(one).not_before, NOW + 90_000);
}

fn a_visit_that_answers_at_both_is_counted_once(one: &Access, other: &Access) {
    let site: SiteId = "milano".parse().expect("an id");
    let give = |access: &Access, mark: &str, face| {
        let new = NewFeedback { site: &site, week: "2024-03-04", kept_from: "2023-03-06", mark, face };
        access.count_feedback(&new).expect("an answer")
    };
    let (first, second) = std::thread::scope(|scope| {
        let (first, second) = (scope.spawn(|| give(one, "a", Face::Good)), scope.spawn(|| give(other, "a", Face::Good)));
        (first.join().expect("no panic"), second.join().expect("no panic"))
    });
    assert!(first != second, "one of two is the first");
    assert!(give(other, "b", Face::Poor));
    let counted = FeedbackWeek { week: "2024-03-04".to_owned(), good: 1, fair: 0, poor: 1 };
    assert_eq!([one, other].map(|access| access.feedback(&site).expect("an answer")), [vec![counted.clone()], vec![counted]]);
}

fn a_contact_is_erased_for_both_when_its_visitor_wishes_and_on_its_time(one: &Access, other: &Access) {
    let site: SiteId = "milano".parse().expect("an id");
    let kinds = |n: u64| [one, other].map(|access| access.contact_kind(&site, AppointmentId::from_bits(n)).expect("an answer"));
    leave(one, 1);
    leave(other, 2);
    assert_eq!((kinds(1), kinds(2)), ([Some(ContactKind::Email); 2], [Some(ContactKind::Email); 2]));
    assert_eq!(other.forget_contact(&site, AppointmentId::from_bits(1)).ok(), Some(true));
    assert_eq!(other.forget_contact(&site, AppointmentId::from_bits(1)).ok(), Some(false));
    assert_eq!((kinds(1), kinds(2)), ([None; 2], [Some(ContactKind::Email); 2]));
    one.move_contact(&site, AppointmentId::from_bits(2), NOW + 5_000, NOW + 9_000).expect("an answer");
    assert_eq!(other.purge_contacts(NOW + 8_999).expect("an answer"), 0);
    assert_eq!(other.purge_contacts(NOW + 9_000).expect("an answer"), 1);
    assert_eq!(kinds(2), [None; 2]);
}

/// Leaves a contact for an appointment, and what is seen of it.
fn leave(access: &Access, bits: u64) -> Contact {
    let site: SiteId = "milano".parse().expect("an id");
    let (appointment, slot) = (AppointmentId::from_bits(bits), NOW + 1_000);
    let new = NewContact {
        site: &site,
        appointment,
        kind: ContactKind::Email,
        address: "who@example.org",
        language: "it",
        slot,
        erase_at: NOW + 2_000,
    };
    access.leave_contact(&new, NOW).expect("an answer");
    access.contacts().expect("an answer").into_iter().find(|contact| contact.appointment == appointment).expect("it was left")
}

fn only(access: &Access) -> Contact {
    access.contacts().expect("an answer").pop().expect("there is one")
}

fn hire(access: &Access, user: &str) -> Result<avanti_model::AgentId, AccountError> {
    access.create_account(&Act::system(NOW), &NewAccount { user, name: user, password: Some(PASSWORD), role: None })
}
