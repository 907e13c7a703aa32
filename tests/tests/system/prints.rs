//! A ticket that a clerk has a kiosk print, over the wire: the kiosk is told, prints it once, and the desk hears what became of it.

use avanti_access::Kind;
use reqwest::StatusCode;
use serde_json::{Value, json};
use system_tests::{
    harness::{Centre, Desk, Device, Kiosk, Role, Socket},
    printer::{Trouble, VirtualPrinter},
};

/// How the latest paper stands by the next frame that says so.
async fn state(socket: &mut Socket) -> String {
    loop {
        let frame = socket.news().await;
        if let Some(job) = frame["delta"]["prints"].as_array().and_then(|jobs| jobs.last()) {
            return job["state"].as_str().unwrap().to_owned();
        }
    }
}

async fn ask(clerk: &Desk, visit: &str, kiosk: &Value) -> StatusCode {
    clerk.post(&format!("visits/{visit}/prints")).json(&json!({"device": kiosk["device"]})).send().await.unwrap().status()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clerk_has_a_named_kiosk_print_and_hears_whether_the_paper_came_out() {
    let printer = VirtualPrinter::start().await;
    let mut centre = Centre::new();
    centre.hire("anna", Role::Agent, None);
    let (hall, away) = (centre.enrol(Kind::Kiosk, "hall"), centre.enrol(Kind::Kiosk, "away"));
    centre.open();
    let clerk = Desk::sign_in(&centre, "anna", "5").await.open(&["it"]).await;
    let ticket = Kiosk::new(&centre, &away).ticket("k", "legal", "it").await;
    let visit = ticket["visit"].as_str().unwrap();
    let kiosks = clerk.get("printers").await["printers"].clone();
    assert_eq!((&kiosks[0]["name"], &kiosks[1]["name"]), (&json!("away"), &json!("hall")));
    let mut desk = Socket::of_staff(&centre, clerk.cookie()).await;
    assert_eq!(desk.news().await["snapshot"]["prints"], Value::Null, "nothing was asked for");

    let _hall = Device::kiosk_with(&centre, &hall, printer.address());
    assert_eq!(ask(&clerk, visit, &kiosks[1]).await, StatusCode::NO_CONTENT);
    assert_eq!(state(&mut desk).await, "waiting");
    assert_eq!(state(&mut desk).await, "printed");
    printer.wait_for_job(1).await;
    printer.trouble(Trouble::PaperOut).await;
    assert_eq!(ask(&clerk, visit, &kiosks[1]).await, StatusCode::NO_CONTENT);
    assert_eq!((state(&mut desk).await.as_str(), state(&mut desk).await.as_str()), ("waiting", "no_paper"));
    assert_eq!(printer.jobs().len(), 1);
    assert_eq!(ask(&clerk, visit, &json!({"device": "nobody"})).await, StatusCode::NOT_FOUND);
}
