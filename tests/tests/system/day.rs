//! A day by the site's clock: doors that open and close, midnight, the turn of the day, and training.

use avanti_model::ServiceDay;
use jiff::civil;
use serde_json::{Value, json};
use system_tests::harness::Socket;

use crate::timed::{Site, at};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_kiosk_before_shut_doors_is_told_the_next_slot_of_each_service_that_takes_appointments_and_nobody_else_is() {
    let monday = civil::date(2026, 11, 23);
    let site = Site::open(at(monday, 8, 0), false).await;
    let url = format!("{}/services?language=it", site.base);
    let told: Value = reqwest::Client::new().get(url).bearer_auth(&site.token).send().await.unwrap().json().await.unwrap();
    let next = |services: &Value, id: &str| {
        let service = services["services"].as_array().unwrap().iter().find(|service| service["id"] == id).unwrap();
        service["next_slot"].clone()
    };
    assert_eq!(next(&told, "legal"), "2026-11-23T09:00:00.000+01:00");
    assert_eq!(next(&told, "reception"), Value::Null, "it takes none");
    assert_eq!(next(&site.services().await, "legal"), Value::Null);

    site.wait_until(at(monday, 9, 0), |state| state.intake_open).await;
    let url = format!("{}/services?language=it", site.base);
    let open: Value = reqwest::Client::new().get(url).bearer_auth(&site.token).send().await.unwrap().json().await.unwrap();
    assert_eq!(next(&open, "legal"), Value::Null, "there are tickets");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_live_site_opens_at_nine_closes_at_five_and_begins_a_new_day_at_four() {
    let monday = civil::date(2026, 11, 23);
    let site = Site::open(at(monday, 8, 59), false).await;
    let (status, problem) = site.ask("early").await;
    assert_eq!((status, &problem["code"]), (409, &json!("intake_closed")));
    assert_eq!(problem["opens_at"], "2026-11-23T09:00:00.000+01:00");
    assert_eq!(site.services().await["services"][0]["open"], false);

    site.wait_until(at(monday, 9, 0), |state| state.intake_open).await;
    assert_eq!(site.services().await["services"][0]["open"], true);
    let (status, ticket) = site.ask("first").await;
    assert_eq!((status, &ticket["number"], &ticket["training"]), (201, &json!(101), &json!(false)));
    assert!(ticket["phone_url"].as_str().unwrap().starts_with("https://queue.example.org/t/#milano."));

    site.wait_until(at(monday, 17, 0), |state| !state.intake_open).await;
    let (status, problem) = site.ask("late").await;
    assert_eq!((status, &problem["opens_at"]), (409, &json!("2026-11-24T09:00:00.000+01:00")));

    let app = site.dispatcher.app();
    assert_eq!(app.site("milano").unwrap().state().queues.len(), 1, "who waits at closing is not forgotten");
    let midnight = at(civil::date(2026, 11, 24), 0, 30);
    site.clock.set(midnight);
    assert_eq!(app.site("milano").unwrap().state().day.day, ServiceDay::of_date(monday), "midnight does not end a service day");
    site.wait_until(at(civil::date(2026, 11, 24), 4, 0), |state| state.day.day != ServiceDay::of_date(monday)).await;
    assert!(app.site("milano").unwrap().state().queues.is_empty());
    let (status, again) = site.ask("first").await;
    assert_eq!((status, &again["number"]), (201, &json!(101)), "yesterday's key still answers");
    assert_eq!(again["visit"], ticket["visit"]);

    site.wait_until(at(civil::date(2026, 11, 24), 9, 0), |state| state.intake_open).await;
    let (_, ticket) = site.ask("tuesday").await;
    assert_eq!(ticket["number"], 101, "numbers begin anew");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_phones_of_a_day_are_told_that_it_has_ended() {
    let monday = civil::date(2026, 11, 23);
    let site = Site::open(at(monday, 9, 0), false).await;
    let (_, ticket) = site.ask("first").await;
    let token = ticket["phone_url"].as_str().unwrap().split_once('#').unwrap().1;
    let server = site.base.split("/api/").next().unwrap();
    let mut phone = Socket::of_phone(server, token).await;
    assert_eq!(phone.frame().await["snapshot"]["state"], "waiting");
    site.wait_until(at(civil::date(2026, 11, 24), 4, 0), |state| state.day.day != ServiceDay::of_date(monday)).await;
    assert_eq!(phone.end().await, (1008, "this token opens no visit of today".to_owned()));
    assert_eq!(Socket::of_phone(server, token).await.end().await.0, 1008, "nor does it open anything again");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_friday_evening_the_next_opening_is_monday_also_over_a_change_of_the_clocks() {
    // The clocks go back on Sunday 25 October 2026.
    let site = Site::open(at(civil::date(2026, 10, 23), 18, 0), false).await;
    let (status, problem) = site.ask("late").await;
    assert_eq!((status, &problem["opens_at"]), (409, &json!("2026-10-26T09:00:00.000+01:00")));
    site.wait_until(at(civil::date(2026, 10, 26), 9, 0), |state| state.intake_open).await;
    assert_eq!(site.ask("monday").await.0, 201);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_training_tickets_are_handed_out_at_any_hour_and_marked() {
    let site = Site::open(at(civil::date(2026, 11, 22), 23, 0), true).await;
    let (status, ticket) = site.ask("sunday night").await;
    assert_eq!(status, 400, "a key has no spaces: {ticket}");
    let (status, ticket) = site.ask("sunday-night").await;
    assert_eq!((status, &ticket["training"]), (201, &json!(true)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_a_trusted_proxy_is_believed_about_whose_request_it_passes_on() {
    let site = Site::open(at(civil::date(2026, 11, 23), 9, 0), true).await;
    let app = site.dispatcher.app();
    let origin = |peer: &str, header: &str| app.origin(peer.parse().unwrap(), header).to_string();
    assert_eq!(origin("192.0.2.7", "198.51.100.1"), "192.0.2.7", "a stranger's word counts for nothing");
    assert_eq!(origin("10.0.0.1", "203.0.113.9, 198.51.100.1"), "198.51.100.1", "the nearest that is no proxy of ours");
    assert_eq!(origin("10.0.0.1", "198.51.100.1, 10.0.0.1"), "198.51.100.1");
    assert_eq!(origin("10.0.0.1", "nonsense"), "10.0.0.1");
    assert_eq!(origin("10.0.0.1", ""), "10.0.0.1");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_waits_is_not_thrown_out_by_a_start_in_training() {
    let monday = civil::date(2026, 11, 23);
    let site = Site::open(at(monday, 9, 5), false).await;
    assert_eq!(site.ask("first").await.0, 201);
    let folder = site.stop().await;
    let (folder, why) = Site::open_in(folder, at(monday, 9, 10), true).await.err().expect("people are there");
    assert!(why.contains("milano") && why.contains("1 visits are there") && why.contains("--live"), "{why}");
    let site = Site::open_in(folder, at(monday, 9, 11), false).await.expect("it goes on");
    assert_eq!(site.dispatcher.app().site("milano").unwrap().state().queues.len(), 1, "nobody is lost");
    let folder = site.stop().await;
    let site = Site::open_in(folder, at(monday.tomorrow().unwrap(), 9, 0), true).await.expect("they have gone home");
    assert!(site.dispatcher.app().site("milano").unwrap().state().day.training);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_journal_from_the_future_is_refused_with_what_to_do() {
    let monday = civil::date(2026, 11, 23);
    let site = Site::open(at(civil::date(2026, 12, 23), 9, 5), false).await;
    assert_eq!(site.ask("first").await.0, 201);
    let folder = site.stop().await;
    let (folder, why) = Site::open_in(folder, at(monday, 9, 5), false).await.err().expect("its time has not come");
    assert!(why.contains("2026-12-23T09:05") && why.contains("2026-11-23T09:05") && why.contains("dispatcher restore"), "{why}");
    assert!(
        Site::open_in(folder, at(civil::date(2026, 12, 23), 9, 4), false).await.is_ok(),
        "a clock that was set back a little is no matter"
    );
}
