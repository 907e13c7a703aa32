//! What a visitor reads on the screen and administrators on the page of devices, for each trouble of a printer.

use std::time::Duration;

use avanti_access::Kind;
use reqwest::Client;
use system_tests::{
    harness::{Centre, Desk, Device, Role},
    printer::{Trouble, VirtualPrinter},
};

use crate::papers::wish;

/// What befalls the printer.
#[derive(Debug, Clone, Copy)]
enum Befalls {
    Trouble(Trouble),
    /// The roll ends within the ticket.
    RollEnds,
}

/// What the screen says of a ticket's paper when it is known.
async fn paper(client: &Client, kiosk: &Device, token: &str) -> String {
    let mut events = client.get(format!("{}/events?ticket={token}", kiosk.base())).send().await.unwrap();
    let mut heard = String::new();
    while let Some(chunk) = events.chunk().await.unwrap() {
        heard.push_str(&String::from_utf8_lossy(&chunk));
        if let Some(said) = ["printed", "failed"].into_iter().find(|said| heard.contains(&format!("\"paper\":\"{said}\""))) {
            return said.to_owned();
        }
    }
    panic!("the kiosk ended; it said {heard}");
}

/// Waits until administrators see the printer in a state.
async fn until_told(anna: &Desk, code: &str) {
    let mut looks = tokio::time::interval(Duration::from_millis(20));
    let mut told = String::new();
    for _ in 0..500 {
        looks.tick().await;
        told = anna.get("devices").await["devices"][0]["printer"].to_string();
        if told.trim_matches('"') == code {
            return;
        }
    }
    panic!("never {code}, but {told}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_trouble_is_right_on_the_screen_and_on_the_page_of_devices() {
    let printer = VirtualPrinter::start().await;
    let mut centre = Centre::new();
    let token = centre.enrol(Kind::Kiosk, "kiosk");
    centre.hire("anna", Role::Admin, None);
    centre.open();
    let kiosk = Device::kiosk_with(&centre, &token, printer.address());
    let (client, anna) = (Client::new(), Desk::sign_in(&centre, "anna", "1").await);
    for (befalls, screen, told) in [
        (Befalls::Trouble(Trouble::PaperNearEnd), "printed", "paper_low"),
        (Befalls::Trouble(Trouble::PaperOut), "failed", "paper_out"),
        (Befalls::Trouble(Trouble::CoverOpen), "failed", "cover_open"),
        (Befalls::Trouble(Trouble::Silent), "failed", "silent"),
        (Befalls::Trouble(Trouble::Gone), "failed", "gone"),
        (Befalls::Trouble(Trouble::Garbage), "failed", "other"),
        (Befalls::RollEnds, "failed", "paper_out"),
    ] {
        let before = printer.jobs().len();
        match befalls {
            Befalls::Trouble(trouble) => printer.trouble(trouble).await,
            Befalls::RollEnds => printer.leave_paper_for(400),
        }
        let (_, ticket) = wish(&client, &kiosk, "ar").await;
        assert_eq!(paper(&client, &kiosk, &ticket).await, screen, "{befalls:?}");
        until_told(&anna, told).await;
        assert_eq!(printer.jobs().len() - before, usize::from(screen == "printed"), "{befalls:?}");
        printer.mend(if let Befalls::Trouble(trouble) = befalls { trouble } else { Trouble::PaperOut }).await;

        let (_, ticket) = wish(&client, &kiosk, "it").await;
        assert_eq!(paper(&client, &kiosk, &ticket).await, "printed", "after {befalls:?}");
        until_told(&anna, "ok").await;
    }
    assert_eq!(printer.errors(), [] as [String; 0]);
}
