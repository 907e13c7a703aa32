//! Whoever needs help at a kiosk: staff are called, and it is said whether somebody comes, or where to go.

use avanti_protocol::device::{HelpStands, HelpState};

use crate::{
    fake::milano,
    hall::{Kiosk, between},
};

fn stands(html: &str) -> String {
    between(html, "data-help=\"", "\"")
}

#[tokio::test]
async fn staff_are_called_after_a_touch_and_the_page_says_how_that_stands() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let say = |state, free| *fake.shared.help.lock().unwrap() = HelpState { state, free };
    assert_eq!(stands(&kiosk.get("/it/help").await.html), "none");
    assert_eq!(fake.shared.help.lock().unwrap().state, HelpStands::None, "to look at the page calls nobody");
    assert_eq!(kiosk.post("/it/help", &[]).await.location.as_deref(), Some("/it/help"));
    let html = kiosk.get("/it/help").await.html;
    assert!(stands(&html) == "waiting" && html.contains("Abbiamo avvisato il personale.") && !html.contains("data-call-help"), "{html}");
    say(HelpStands::Waiting, false);
    assert!(kiosk.get("/it/help").await.html.contains("Per ora sono tutti occupati."));
    say(HelpStands::Coming, false);
    let html = kiosk.get("/ar/help").await.html;
    assert!(stands(&html) == "coming" && html.contains("<html lang=\"ar\" dir=\"rtl\""), "{html}");
}

#[tokio::test]
async fn where_nobody_can_be_called_it_is_said_where_to_go() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    drop(fake);
    for html in [kiosk.get("/it/help").await.html, kiosk.post("/it/help", &[]).await.html] {
        assert!(stands(&html) == "away" && html.contains("Vada alla reception, per favore."), "{html}");
    }
}
