//! Who listens goes on listening only while they may: what is done with access reaches open sockets.

use avanti_access::{Act, Kind, Reach, Role as Rank};
use serde_json::json;
use system_tests::harness::{Centre, Desk, Kiosk, Role, Socket};

const NOW: i64 = 1_700_000_000_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_desk_page_hears_nothing_more_after_its_session_was_signed_out() {
    let mut centre = Centre::new();
    centre.hire("anna", Role::Agent, None);
    centre.open();
    let (left, stays) = (Desk::sign_in(&centre, "anna", "3").await, Desk::sign_in(&centre, "anna", "3").await);
    let mut leaving = Socket::of_staff(&centre, left.cookie()).await;
    let mut staying = Socket::of_staff(&centre, stays.cookie()).await;
    assert!(leaving.frame().await["snapshot"].is_object());
    assert!(staying.frame().await["snapshot"].is_object());
    left.sign_out().await;
    let (code, reason) = leaving.end().await;
    assert_eq!(code, 1008);
    assert!(reason.contains("sign in again"), "{reason}");
    assert!(staying.frame().await["delta"].is_object(), "another session of the same account goes on");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_desk_page_hears_nothing_more_after_the_role_was_taken() {
    let mut centre = Centre::new();
    centre.hire("anna", Role::Agent, None);
    centre.open();
    let desk = Desk::sign_in(&centre, "anna", "3").await;
    let mut socket = Socket::of_staff(&centre, desk.cookie()).await;
    assert!(socket.frame().await["snapshot"].is_object());
    let access = centre.access();
    let anna = access.accounts().unwrap()[0].id.clone();
    assert!(access.remove_role(&Act::system(NOW), &anna, &Reach::Site(centre.site())).unwrap());
    let (code, reason) = socket.end().await;
    assert_eq!(code, 1008);
    assert!(reason.contains("role"), "{reason}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_desk_page_forgets_visits_that_its_clerk_may_no_longer_see() {
    let mut centre = Centre::new();
    let kiosk = centre.enrol(Kind::Kiosk, "kiosk");
    centre.hire("anna", Role::Agent, None);
    centre.hire("berta", Role::Agent, Some("iom"));
    centre.open();
    Kiosk::new(&centre, &kiosk).ticket("t", "social", "it").await;
    let desk = Desk::sign_in(&centre, "anna", "3").await;
    let mut socket = Socket::of_staff(&centre, desk.cookie()).await;
    assert_eq!(socket.frame().await["snapshot"]["queue"].as_array().unwrap().len(), 1);
    let access = centre.access();
    let accounts = access.accounts().unwrap();
    let anna = accounts.iter().find(|account| account.user == "anna").unwrap().id.clone();
    access.set_role(&Act::system(NOW), &anna, &Reach::Site(centre.site()), Rank::Agent, Some(&"iom".parse().unwrap())).unwrap();
    let news = socket.news().await;
    assert_eq!(news["snapshot"]["queue"], json!([]), "{news}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_board_that_was_revoked_hears_nothing_more_and_the_others_go_on() {
    let mut centre = Centre::new();
    let (gone, stays) = (centre.enrol(Kind::Board, "gone"), centre.enrol(Kind::Board, "stays"));
    centre.open();
    let hello = || json!({"epoch": null, "after": null});
    let mut revoked = Socket::open(&centre, "board", Some(&gone), hello()).await;
    let mut other = Socket::open(&centre, "board", Some(&stays), hello()).await;
    assert!(revoked.frame().await["snapshot"].is_object());
    assert!(other.frame().await["snapshot"].is_object());
    let access = centre.access();
    let devices = access.devices(&centre.site()).unwrap();
    let device = devices.iter().find(|row| row.device.name == "gone").unwrap();
    assert!(access.revoke_device(&Act::system(NOW), &device.device.id).unwrap());
    let (code, reason) = revoked.end().await;
    assert_eq!(code, 1008);
    assert!(reason.contains("revoked"), "{reason}");
    assert!(other.frame().await["delta"].is_object());
}
