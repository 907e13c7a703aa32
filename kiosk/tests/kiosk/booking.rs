//! An appointment on another day for whoever gets no ticket: from the choice of a time to the card.

use avanti_protocol::http::Services;

use crate::{
    fake::{DAY_FULL, milano, outlook},
    hall::{Kiosk, between, eventually},
};

const SLOT: &str = "2026-03-05T12:00:00+01:00";

/// Chooses the last time but one that is offered; where that leads.
async fn choose(kiosk: &Kiosk, lang: &str, key: &str) -> String {
    let fields = [("key", key), ("service", "legal"), ("slot", &SLOT.replace('+', "%2B")), ("party_size", "3")];
    kiosk.post(&format!("/{lang}/appointments"), &fields).await.location.unwrap()
}

async fn times_key(kiosk: &Kiosk, lang: &str) -> String {
    between(&kiosk.get(&format!("/{lang}/times/legal?party_size=3")).await.html, "name=\"key\" value=\"", "\"")
}

#[tokio::test]
async fn a_service_without_tickets_offers_another_day_where_it_takes_appointments() {
    let mut view = milano();
    view.services[2].open = false;
    let (fake, kiosk) = Kiosk::open(view).await;
    let legal = avanti_protocol::http::Service { next_slot: Some(SLOT.to_owned()), ..outlook("legal", None, Some("intake_closed")) };
    let social = outlook("social", None, Some(DAY_FULL));
    *fake.shared.outlook.lock().unwrap() = Some(Services { services: vec![legal, social] });
    let page = kiosk.get("/en/services").await.html;
    let tile = between(&page, "formaction=\"/en/times/legal\">", "</button>");
    assert!(tile.contains("An appointment on another day") && tile.contains("No more tickets today"), "{tile}");
    assert_eq!(page.matches("class=\"tile-books\"").count(), 1);
}

#[tokio::test]
async fn shut_doors_hide_no_appointments() {
    let mut view = milano();
    view.site.open = false;
    view.services.iter_mut().for_each(|service| service.open = false);
    let (fake, kiosk) = Kiosk::open(view).await;
    assert!(!kiosk.get("/en/services").await.html.contains("/en/times/"));
    let legal = avanti_protocol::http::Service { next_slot: Some(SLOT.to_owned()), ..outlook("legal", None, Some("intake_closed")) };
    *fake.shared.outlook.lock().unwrap() = Some(Services { services: vec![legal] });
    assert!(kiosk.get("/en/services").await.html.contains("formaction=\"/en/times/legal\""));
}

#[tokio::test]
async fn who_asks_in_vain_on_a_full_day_is_offered_another_one() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    *fake.shared.refusal.lock().unwrap() = Some((409, DAY_FULL));
    *fake.shared.next_slots.lock().unwrap() = vec![SLOT.to_owned()];
    let key = kiosk.form_key("en").await;
    let sent = kiosk.post("/en/tickets", &[("key", &key), ("service", "legal"), ("party_size", "3")]).await;
    let page = kiosk.get(&sent.location.unwrap()).await.html;
    assert!(page.contains("href=\"/en/times/legal?party_size=3\""), "{page}");
}

#[tokio::test]
async fn a_touched_time_is_booked_once_and_a_card_printed() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let times = kiosk.get("/ar/times/legal?party_size=3").await.html;
    assert_eq!(times.matches(" name=\"slot\" ").count(), 4, "two of each day");
    assert!(times.contains("الأربعاء 4 مارس") && times.contains("12:00"));
    let key = times_key(&kiosk, "ar").await;
    let booked = choose(&kiosk, "ar", &key).await;
    assert_eq!(choose(&kiosk, "ar", &key).await, booked, "a second touch brings the same");
    let token = booked.trim_start_matches("/booked/");
    kiosk.until(&format!("/events?ticket={token}"), "\"paper\":\"printed\"").await;
    let page = kiosk.get(&booked).await.html;
    assert!(page.contains("الخميس 5 مارس") && page.contains("12:00") && page.contains("K7M-4PX-T2HD") && page.contains("class=\"qr\""));
    assert!(!page.contains("legal"), "no service is named");
    assert_eq!(kiosk.papers().len(), 1);
    {
        let asked = fake.shared.booked.lock().unwrap();
        let request = &asked[0].1;
        assert_eq!((asked.len(), asked[0].0.as_str()), (1, key.as_str()));
        assert_eq!((request.slot.as_str(), request.language.as_str(), request.party_size), (SLOT, "ar", 3));
    }
    assert_eq!(kiosk.post(&format!("/tickets/{token}/done"), &[]).await.location.as_deref(), Some("/"));
    assert_eq!(kiosk.get(&booked).await.location.as_deref(), Some("/"));
}

#[tokio::test]
async fn a_time_that_is_gone_is_told_and_prints_nothing() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let key = times_key(&kiosk, "en").await;
    *fake.shared.refusal.lock().unwrap() = Some((409, "slot_taken"));
    assert_eq!(choose(&kiosk, "en", &key).await, "/en/sorry/slot_taken");
    assert_eq!(kiosk.papers(), Vec::<String>::new());
}

#[tokio::test]
async fn times_of_a_service_that_is_not_there_lead_to_the_welcome() {
    let (_fake, kiosk) = Kiosk::open(milano()).await;
    for path in ["/en/times/no-such-service", "/xx/times/legal", "/booked/no-such-token"] {
        assert_eq!(kiosk.get(path).await.location.as_deref(), Some("/"), "{path}");
    }
    let sent = kiosk.post("/en/appointments", &[("key", "no-such-key"), ("service", "legal"), ("slot", "x"), ("party_size", "1")]).await;
    assert_eq!(sent.location.as_deref(), Some("/"));
}

#[tokio::test]
async fn an_appointment_whose_person_was_told_that_there_is_none_is_asked_for_again_and_given_back() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let key = times_key(&kiosk, "en").await;
    *fake.shared.refusal.lock().unwrap() = Some((500, "internal"));
    assert_eq!(choose(&kiosk, "en", &key).await, "/en/sorry/internal");
    assert_eq!(kiosk.outbox(), [format!("{key}.json")]);
    *fake.shared.refusal.lock().unwrap() = None;
    eventually(&fake.shared, "the outbox is empty", |_| kiosk.outbox().is_empty()).await;
    assert!(fake.shared.booked.lock().unwrap().iter().all(|(asked, _)| *asked == key));
    assert_eq!(*fake.shared.cancelled.lock().unwrap(), [(format!("{key}-leave"), "K7M-4PX-T2HD".to_owned())]);
    assert_eq!(kiosk.papers(), Vec::<String>::new());
}

#[tokio::test]
async fn where_no_service_takes_appointments_nobody_is_asked_for_one() {
    for (open, bookable) in [(true, true), (false, true), (true, false), (false, false)] {
        let mut view = milano();
        view.site.open = open;
        view.services.iter_mut().for_each(|service| (service.open, service.bookable) = (open, bookable));
        let (_fake, kiosk) = Kiosk::open(view).await;
        let page = kiosk.get("/en/services").await.html;
        assert_eq!(page.contains("href=\"/en/appointment\""), bookable, "{page}");
    }
}
