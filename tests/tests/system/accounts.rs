//! Accounts from the command line, beside a dispatcher that runs: made whole, changed and ended at once.

use std::{ffi::OsStr, path::PathBuf};

use serde_json::json;
use system_tests::harness::{Centre, Desk, Role, Socket, centre::PASSWORD, program::dispatcher};

/// A centre, and `dispatcher user …` on its data.
struct Office {
    centre: Centre,
    password: PathBuf,
}

impl Office {
    fn open() -> Self {
        let mut centre = Centre::new();
        centre.hire("anna", Role::Agent, None);
        centre.open();
        let password = centre.data().join("password");
        std::fs::write(&password, format!("{PASSWORD}\n")).unwrap();
        Self { centre, password }
    }

    fn user(&self, arguments: &[&str]) -> Result<String, String> {
        let data = self.centre.data().as_os_str();
        dispatcher(["user".as_ref(), "--data".as_ref(), data].into_iter().chain(arguments.iter().map(OsStr::new)))
    }

    fn with_password(&self, arguments: &[&str]) -> Result<String, String> {
        self.user(&[arguments, &["--password-file", self.password.to_str().unwrap()]].concat())
    }

    async fn sign_in(&self, user: &str, password: &str) -> u16 {
        let body = json!({"user": user, "password": password});
        let request = reqwest::Client::new().post(format!("{}/api/v1/session", self.centre.base())).json(&body);
        request.send().await.unwrap().status().as_u16()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clerk_who_is_disabled_hears_nothing_more_and_comes_in_again_when_enabled() {
    let office = Office::open();
    for act in ["disable", "sign-out"] {
        let desk = Desk::sign_in(&office.centre, "anna", "3").await;
        let mut socket = Socket::of_staff(&office.centre, desk.cookie()).await;
        assert!(socket.frame().await["snapshot"].is_object());
        office.user(&[act, "anna"]).unwrap();
        assert_eq!(socket.end().await.0, 1008, "{act}");
        let enabled = office.sign_in("anna", PASSWORD).await;
        assert_eq!(enabled, if act == "disable" { 401 } else { 200 });
        office.user(&["enable", "anna"]).unwrap();
        assert_eq!(office.sign_in("anna", PASSWORD).await, 200);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_password_that_is_set_anew_is_the_only_one() {
    let office = Office::open();
    std::fs::write(&office.password, "nine green umbrellas\n").unwrap();
    office.with_password(&["password", "anna"]).unwrap();
    assert_eq!(office.sign_in("anna", PASSWORD).await, 401);
    assert_eq!(office.sign_in("anna", "nine green umbrellas").await, 200);
    let weak = office.centre.data().join("weak");
    std::fs::write(&weak, "short").unwrap();
    assert!(office.user(&["password", "anna", "--password-file", weak.to_str().unwrap()]).is_err());
    assert_eq!(office.sign_in("anna", "nine green umbrellas").await, 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_is_made_with_its_role_or_not_at_all() {
    let office = Office::open();
    let said = office.with_password(&["add", "clara", "--site", "milano", "--organisation", "nonsense"]).unwrap_err();
    assert!(said.contains("no such organisation"), "{said}");
    assert!(!office.user(&["list"]).unwrap().contains("clara"));
    office.with_password(&["add", "clara", "--name", "Clara B.", "--site", "milano", "--organisation", "iom"]).unwrap();
    assert!(office.user(&["list"]).unwrap().contains("\tclara\tClara B.\tenabled\tagent at milano for iom"));
    office.user(&["role", "clara", "supervisor", "--site", "milano"]).unwrap();
    office.user(&["rename", "clara", "Clara"]).unwrap();
    assert!(office.user(&["list"]).unwrap().contains("\tclara\tClara\tenabled\tsupervisor at milano"));
    office.user(&["remove-role", "clara", "--site", "milano"]).unwrap();
    let said = office.user(&["remove-role", "clara", "--site", "milano"]).unwrap_err();
    assert!(said.contains("clara has no role at milano"), "{said}");
    office.user(&["erase", "clara"]).unwrap();
    let said = office.user(&["disable", "clara"]).unwrap_err();
    assert!(said.contains("there is no account clara"), "{said}");
}

#[test]
fn what_looks_at_accounts_makes_no_keys_and_no_accounts() {
    let centre = Centre::new();
    let wrong = centre.data().join("wrong");
    std::fs::write(centre.data().join("password"), PASSWORD).unwrap();
    let password = centre.data().join("password").display().to_string();
    for command in [
        vec!["user", "list"],
        vec!["user", "add", "anna", "--password-file", &password],
        vec!["device", "list", "--site", "milano"],
        vec!["device", "add", "hall", "--kind", "board", "--site", "milano"],
    ] {
        let said = dispatcher([&command[..1], &["--data", wrong.to_str().unwrap()], &command[1..]].concat()).unwrap_err();
        assert!(said.contains("--data") && said.contains("wrong/keys"), "{command:?}: {said}");
        assert!(!wrong.exists(), "{command:?}");
    }
}
