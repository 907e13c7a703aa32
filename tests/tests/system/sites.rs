//! A site of one's own, from nothing to a call.

use std::process::Command;

use avanti_access::Kind;
use dispatcher::config::{read_site, template::TEMPLATES};
use serde_json::Value;
use system_tests::harness::{Centre, Desk, Kiosk, Role, program};
use tempfile::TempDir;

/// Makes a site as an administrator does, and gives what the program said.
fn new_site(folder: &TempDir, id: &str, arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(program::file());
    command.args(["dispatcher", "new-site"]).arg(folder.path().join(id)).args(arguments);
    let output = command.output().unwrap();
    let said = if output.status.success() { output.stdout } else { output.stderr };
    (output.status.success(), String::from_utf8(said).unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_template_becomes_a_site_in_which_everybody_is_called() {
    let folder = TempDir::new().unwrap();
    for template in TEMPLATES {
        let (made, said) =
            new_site(&folder, template.name, &["--template", template.name, "--name", "Comune di Prova", "--languages", "it,ur"]);
        assert!(made, "{said}");
        let file = folder.path().join(template.name).join("site.toml");
        let settings = read_site(&file).unwrap();
        assert_eq!((settings.site.as_str(), settings.name.as_str()), (template.name, "Comune di Prova"));

        let mut centre = Centre::new().at(file);
        let token = centre.enrol(Kind::Kiosk, "door");
        for desk in &settings.desks {
            centre.hire(&format!("clerk-{}", desk.id), Role::Agent, None);
        }
        centre.open();
        let kiosk = Kiosk::new(&centre, &token);
        let mut waiting = settings.services.len();
        for service in &settings.services {
            let ticket = kiosk.ticket(service.id.as_str(), service.id.as_str(), "ur").await;
            assert!(ticket["number"].is_u64(), "{ticket}");
        }
        for desk in &settings.desks {
            let clerk = Desk::sign_in(&centre, &format!("clerk-{}", desk.id), desk.id.as_str()).await.open(&["it", "ur"]).await;
            let mut served: Option<Value> = None;
            while let Some(called) = clerk.next(served.as_ref().and_then(|call| call["visit"].as_str())).await {
                clerk.on("arrived", called["visit"].as_str().unwrap()).await;
                served = Some(called);
                waiting -= 1;
            }
        }
        assert_eq!(waiting, 0, "{}: a service is given at no desk", template.name);
    }
}

#[test]
fn a_site_that_is_there_already_is_never_written_over() {
    let folder = TempDir::new().unwrap();
    assert!(new_site(&folder, "town", &[]).0);
    let before = std::fs::read_to_string(folder.path().join("town/site.toml")).unwrap();
    let (made, said) = new_site(&folder, "town", &["--name", "Other"]);
    assert!(!made && said.contains("not there yet"), "{said}");
    assert_eq!(std::fs::read_to_string(folder.path().join("town/site.toml")).unwrap(), before);
    let (made, said) = new_site(&folder, "klingon", &["--languages", "it,tlh"]);
    assert!(!made && said.contains("tlh"), "{said}");
    assert!(!folder.path().join("klingon").exists(), "nothing is left of what could not be made");
}
