//! The menu for staff: behind its PIN, and each thing done once.

use reqwest::StatusCode;

use crate::{
    fake::{Fake, milano},
    hall::{Kiosk, STAFF_PIN, between},
};

const GO: (&str, &str) = ("go", "1");

/// Opens the menu; its address.
async fn opened(kiosk: &Kiosk) -> String {
    let sent = kiosk.post("/staff/it", &[("pin", STAFF_PIN), GO]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.html);
    sent.location.unwrap()
}

async fn touch(kiosk: &Kiosk, menu: &str, act: &str, key: &str) {
    let done = kiosk.post(&format!("{menu}/{act}"), &[("key", key)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
}

fn key(html: &str) -> String {
    between(html, "name=\"key\" value=\"", "\"")
}

#[tokio::test]
async fn digits_are_typed_key_by_key_and_the_pin_stands_in_no_address() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    let help = kiosk.get("/it/help").await;
    assert!(help.html.contains("href=\"/staff/it\""), "the way to it");
    let typed = kiosk.post("/staff/it", &[("pin", "27"), ("add", "1")]).await;
    assert!(typed.html.contains("name=\"pin\" value=\"271\""), "{}", typed.html);
    assert!(typed.html.contains("data-idle-seconds=\"10\" data-grace-seconds=\"5\""), "a PIN does not stand there for long");
    let deleted = kiosk.post("/staff/it", &[("pin", "271"), ("delete", "1")]).await;
    assert!(deleted.html.contains("name=\"pin\" value=\"27\""));
    let wrong = kiosk.post("/staff/it", &[("pin", "271"), GO]).await;
    assert!(wrong.html.contains("Il PIN non è giusto.") && wrong.html.contains("name=\"pin\" value=\"\""), "{}", wrong.html);
    let menu = opened(&kiosk).await;
    assert!(!menu.contains(STAFF_PIN));
    assert!(kiosk.get(&menu).await.html.contains("Stampa un biglietto di prova"));
    assert_eq!(kiosk.get("/staff/it/menu/guessed").await.location.as_deref(), Some("/"));
}

#[tokio::test]
async fn after_five_wrong_pins_the_right_one_does_not_help() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    for _ in 0..5 {
        kiosk.post("/staff/ar", &[("pin", "314159"), GO]).await;
    }
    let closed = kiosk.post("/staff/it", &[("pin", STAFF_PIN), GO]).await;
    assert_eq!(closed.status, StatusCode::OK);
    assert!(closed.html.contains("Troppi PIN sbagliati") && !closed.html.contains("name=\"add\""), "{}", closed.html);
}

#[tokio::test]
async fn a_second_tap_prints_no_second_paper_and_the_last_ticket_comes_again() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    let ticket = kiosk.take_ticket("ar", "legal").await;
    kiosk.until_paper(&ticket, "printed").await;
    assert_eq!(kiosk.papers().len(), 1);

    let menu = opened(&kiosk).await;
    let shown = kiosk.get(&menu).await.html;
    assert!(shown.contains("Funziona") || shown.contains("immagini"), "{shown}");
    assert!(shown.contains("Collegato") && shown.contains("Stampa di nuovo il biglietto"), "{shown}");
    let first = key(&shown);
    touch(&kiosk, &menu, "test", &first).await;
    assert_eq!(kiosk.papers().len(), 2);
    std::fs::remove_file(kiosk.data.path().join("tickets").join(&kiosk.papers()[0])).unwrap();
    touch(&kiosk, &menu, "test", &first).await;
    assert_eq!(kiosk.papers().len(), 1, "the key of a page is used up");

    std::fs::remove_file(kiosk.data.path().join("tickets").join(&kiosk.papers()[0])).unwrap();
    let again = key(&kiosk.get(&menu).await.html);
    touch(&kiosk, &menu, "again", &again).await;
    assert_eq!(kiosk.papers().len(), 1);
    assert!(kiosk.papers()[0].starts_with("ticket-14"), "{:?}", kiosk.papers());

    let done = key(&kiosk.get(&menu).await.html);
    touch(&kiosk, &menu, "done", &done).await;
    assert_eq!(kiosk.get(&menu).await.location.as_deref(), Some("/"), "the menu is closed");
}

#[tokio::test]
async fn a_kiosk_that_hears_nobody_says_so_to_staff() {
    let fake = Fake::start(milano()).await;
    let base = fake.base();
    drop(fake);
    let kiosk = Kiosk::start(&base).await;
    let menu = opened(&kiosk).await;
    let shown = kiosk.get(&menu).await.html;
    assert!(shown.contains("Non collegato") && shown.contains(&base), "{shown}");
}

#[tokio::test]
async fn the_waiting_list_is_printed_while_nobody_is_heard_with_the_numbers_handed_out_meanwhile() {
    let (fake, kiosk) = crate::offline::stocked().await;
    drop(fake);
    kiosk.until("/events", "\"link\":\"down\"").await;
    let ticket = kiosk.take_ticket("it", "legal").await;
    kiosk.until_paper(&ticket, "printed").await;
    kiosk.post(&format!("{ticket}/done"), &[]).await;
    let menu = opened(&kiosk).await;
    let shown = kiosk.get(&menu).await.html;
    assert!(shown.contains("Stampa la lista d’attesa") && shown.contains("Biglietti non ancora comunicati"), "{shown}");
    touch(&kiosk, &menu, "list", &key(&shown)).await;
    assert!(kiosk.papers().iter().any(|paper| paper.starts_with("ticket-list-1-")), "{:?}", kiosk.papers());
}
