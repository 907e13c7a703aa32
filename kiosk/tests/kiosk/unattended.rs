//! A kiosk that nobody looks after: its page says that it lives, its screen rests out of hours, and what is installed around it agrees
//! with the program.

use std::{path::PathBuf, process::Command};

use serde_json::Value;

use crate::{fake::milano, hall::Kiosk};

fn deployed(name: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../deploy/kiosk")).join(name)
}

fn read(name: &str) -> String {
    std::fs::read_to_string(deployed(name)).unwrap()
}

#[tokio::test]
async fn whoever_starts_the_browser_learns_whether_a_page_lives() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    assert_eq!(kiosk.get("/alive").await.status, 503, "none was heard yet");
    let told: Value = serde_json::from_str(&kiosk.post("/alive", &[]).await.html).unwrap();
    assert_eq!(told, serde_json::json!({ "rests": false }));
    assert_eq!(kiosk.get("/alive").await.status, 204);
}

#[tokio::test]
async fn the_screen_rests_while_the_doors_stay_closed() {
    let mut view = milano();
    view.site.open = false;
    view.site.opens_at = None;
    let (_fake, kiosk) = Kiosk::open(view).await;
    let told: Value = serde_json::from_str(&kiosk.post("/alive", &[]).await.html).unwrap();
    assert_eq!(told, serde_json::json!({ "rests": true }));
}

#[test]
fn the_browser_may_show_the_kiosk_s_pages_and_no_other() {
    let policies: Value = serde_json::from_str(&read("chromium-policies.json")).unwrap();
    assert_eq!(policies["URLBlocklist"], serde_json::json!(["*"]));
    let allowed = policies["URLAllowlist"].as_array().unwrap();
    let screen = read("kiosk-screen");
    assert_eq!(allowed.len(), 1);
    assert!(screen.contains(&format!("pages={}\n", allowed[0].as_str().unwrap())), "the screen opens what is allowed");
    assert!(screen.contains("$pages/alive") && screen.contains("WATCHDOG=1"));
}

#[test]
fn the_units_are_started_anew_whenever_they_say_nothing() {
    for unit in ["avanti-kiosk.service", "avanti-kiosk-screen.service"] {
        let text = read(unit);
        for line in ["Type=notify", "Restart=always", "StartLimitIntervalSec=0"] {
            assert!(text.lines().any(|own| own == line), "{unit}: {line}");
        }
        assert!(text.lines().any(|line| line.starts_with("WatchdogSec=")), "{unit}");
        // Where systemd is installed it reads them; what they start is not installed here.
        let Ok(read) = Command::new("systemd-analyze").arg("verify").arg(deployed(unit)).output() else { continue };
        let said = String::from_utf8_lossy(&read.stderr).into_owned();
        let faults = said.lines().filter(|line| line.contains(unit) && (line.contains("Unknown") || line.contains("Failed to parse")));
        assert_eq!(faults.collect::<Vec<_>>(), Vec::<&str>::new());
    }
}
