//! What a person is told of their wait, before the choice and with the ticket, and when nobody more can be served.

use std::time::{Duration, Instant};

use avanti_protocol::http::{Forecast, Services};

use crate::{
    fake::{DAY_FULL, milano, outlook},
    hall::{Kiosk, between},
};

#[tokio::test]
async fn each_service_says_how_long_one_would_wait_before_it_is_chosen() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    *fake.shared.outlook.lock().unwrap() = Some(Services { services: vec![outlook("legal", Some((20, 40)), None)] });
    let page = avanti_locales::plain(&kiosk.get("/en/services").await.html);
    let tile = between(&page, "value=\"legal\">", "</button>");
    assert!(tile.contains("about 20–40 min"), "{tile}");
    assert_eq!(page.matches("tile-wait").count(), 1, "what is not known is not said");
}

#[tokio::test]
async fn a_service_without_time_left_says_so_before_the_choice_and_whoever_asks_all_the_same_is_told_more_or_gets_a_ticket() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    *fake.shared.outlook.lock().unwrap() = Some(Services { services: vec![outlook("legal", None, Some(DAY_FULL))] });
    *fake.shared.refusal.lock().unwrap() = Some((409, DAY_FULL));
    let page = kiosk.get("/en/services").await.html;
    let tile = between(&page, "<button class=\"button tile tile-closed\" name=\"service\" value=\"legal\">", "</button>");
    assert!(tile.contains("No more tickets today") && tile.contains("We open tomorrow at"), "{tile}");
    let ask = async || {
        let key = kiosk.form_key("en").await;
        kiosk.post("/en/tickets", &[("key", &key), ("service", "legal")]).await.location.unwrap()
    };
    let reason = avanti_locales::plain(&kiosk.get(&ask().await).await.html);
    assert!(reason.contains("There is no time left today to serve more people for this service."));
    assert!(reason.contains("We open tomorrow at 09:00.") && reason.contains("href=\"/en/services\""));
    *fake.shared.refusal.lock().unwrap() = None;
    assert!(ask().await.starts_with("/tickets/"), "there is room by now");
}

#[tokio::test]
async fn a_service_that_keeps_hours_of_its_own_says_when_it_opens_and_cannot_be_chosen_before() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    *fake.shared.outlook.lock().unwrap() = Some(Services { services: vec![outlook("legal", None, Some("intake_closed"))] });
    let page = kiosk.get("/en/services").await.html;
    assert!(!page.contains("value=\"legal\""), "nobody asks for it in vain");
    let tile = between(&page, "<div class=\"button tile tile-closed\">", "</div>");
    assert!(tile.contains("We open tomorrow at") && !tile.contains("No more tickets today"), "{tile}");
    assert!(page.contains("value=\"reception\""), "others are open");
}

#[tokio::test]
async fn whoever_chooses_a_service_that_has_just_filled_up_is_told_the_same() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let key = kiosk.form_key("ar").await;
    *fake.shared.refusal.lock().unwrap() = Some((409, DAY_FULL));
    let sent = kiosk.post("/ar/tickets", &[("key", &key), ("service", "legal")]).await;
    let address = sent.location.unwrap();
    assert_eq!(address, "/ar/full?opens=2026-03-03T08:00:00Z");
    let page = kiosk.get(&address).await.html;
    assert!(page.contains("لم يعد هناك وقت اليوم") && page.contains("نفتح غدًا الساعة") && page.contains("href=\"/ar/services\""));
    assert_eq!((kiosk.papers(), kiosk.outbox()), (Vec::new(), Vec::new()));
    assert!(kiosk.get("/ar/full?opens=never").await.html.contains("الرجاء سؤال أحد الموظفين"), "no dead end");
}

#[tokio::test]
async fn nobody_waits_long_for_a_dispatcher_that_does_not_say_how_long_one_waits() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    *fake.shared.outlook.lock().unwrap() = None;
    let asked = Instant::now();
    let page = kiosk.get("/it/services").await.html;
    assert!(page.contains("value=\"legal\"") && !page.contains("tile-wait"));
    assert!(asked.elapsed() < Duration::from_secs(3), "{:?}", asked.elapsed());
}

#[tokio::test]
async fn a_ticket_says_how_long_the_wait_is_and_whoever_may_go_when_to_be_back() {
    let (fake, kiosk) = Kiosk::open(milano()).await;
    let forecast = Some(Forecast { from_minutes: 95, to_minutes: 120 });
    *fake.shared.told.lock().unwrap() = (forecast, None);
    let stays = avanti_locales::plain(&kiosk.get(&kiosk.take_ticket("en", "legal").await).await.html);
    assert!(stays.contains("You will probably wait 95 to 120 minutes") && stays.contains("Wait in the hall."));
    *fake.shared.told.lock().unwrap() = (forecast, Some("2026-03-02T10:35:00+01:00"));
    let goes = avanti_locales::plain(&kiosk.get(&kiosk.take_ticket("en", "legal").await).await.html);
    assert!(goes.contains("You need not wait here. Please be back by 10:35.") && !goes.contains("Wait in the hall."));
}
