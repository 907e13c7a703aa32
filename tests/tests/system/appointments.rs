//! Appointments over HTTP: booking by anybody, codes that nobody guesses, checking in, and no place that is sold twice.

use std::collections::{BTreeMap, BTreeSet};

use avanti_access::{Act, NewAccount, NewRole, Reach, Role};
use avanti_model::{AppointmentCode, AppointmentId};
use futures_util::future::join_all;
use jiff::civil::{Date, date};
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};
use system_tests::harness::{self, centre::PASSWORD};

use crate::timed::{Site, at};

const MONDAY: Date = date(2026, 11, 23);
const TUESDAY: Date = date(2026, 11, 24);

impl Site {
    pub(crate) fn public(&self, method: Method, path: &str, key: &str) -> RequestBuilder {
        let request = Client::new().request(method, format!("{}{path}", self.base));
        request.header("idempotency-key", format!("a key of the public {key}").replace(' ', "-"))
    }

    pub(crate) async fn book(&self, key: &str, body: &Value) -> (StatusCode, Value) {
        sent(self.public(Method::POST, "/appointments", key).json(body)).await
    }

    /// The code of an appointment that anybody booked.
    pub(crate) async fn booked(&self, key: &str, service: &str, language: &str, slot: &str) -> String {
        let (status, booked) = self.book(key, &wanted(service, language, slot)).await;
        assert_eq!(status, 201, "{booked}");
        booked["code"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn check_in(&self, key: &str, code: &str) -> (StatusCode, Value) {
        let request = Client::new().post(format!("{}/check-ins", self.base)).bearer_auth(&self.token).header("idempotency-key", key);
        sent(request.json(&json!({ "code": code }))).await
    }

    /// Requests of a person whom the centre has taken on.
    pub(crate) async fn signed_in(&self, user: &str, role: Role) -> impl Fn(Method, &str) -> RequestBuilder {
        let access = &self.dispatcher.app().access;
        let role = NewRole { reach: &Reach::Everywhere, role, organisation: None };
        let new = NewAccount { user, name: user, password: Some(PASSWORD), role: Some(role) };
        access.create_account(&Act::system(0), &new).unwrap();
        let server = self.base.split("/api/").next().unwrap();
        let body = json!({ "user": user, "password": PASSWORD });
        let answer = Client::new().post(format!("{server}/api/v1/session")).json(&body).send().await.unwrap();
        let cookie = answer.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        let csrf = answer.json::<Value>().await.unwrap()["csrf"].as_str().unwrap().to_owned();
        let base = self.base.clone();
        move |method, path| {
            let request = Client::new().request(method, format!("{base}{path}"));
            request.header("cookie", &cookie).header("x-csrf-token", &csrf)
        }
    }

    pub(crate) async fn slots(&self, query: &str) -> Vec<String> {
        let (status, slots) = sent(Client::new().get(format!("{}/slots?{query}", self.base))).await;
        assert_eq!(status, 200, "{slots}");
        slots["slots"].as_array().unwrap().iter().map(|slot| slot["slot"].as_str().unwrap().to_owned()).collect()
    }
}

pub(crate) async fn sent(request: RequestBuilder) -> (StatusCode, Value) {
    let response = request.send().await.unwrap();
    (response.status(), response.json().await.unwrap())
}

pub(crate) fn wanted(service: &str, language: &str, slot: &str) -> Value {
    json!({ "service": service, "slot": slot, "language": language })
}

/// A moment of the Tuesday as the interface writes it.
pub(crate) fn tuesday(hour: &str) -> String {
    format!("2026-11-24T{hour}:00.000+01:00")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn anybody_books_moves_and_cancels_by_a_code_that_is_nowhere_on_disk() {
    let site = Site::open(at(MONDAY, 9, 0), false).await;
    let free = site.slots("service=legal&language=ar&from=2026-11-24&to=2026-11-24").await;
    assert!(free.contains(&tuesday("10:00")), "{free:?}");
    let body = json!({ "service": "legal", "slot": tuesday("10:00"), "language": "ar", "party_size": 2, "needs": ["step_free"] });
    let (status, booked) = site.book("1", &body).await;
    assert_eq!(status, 201, "{booked}");
    assert_eq!((&booked["state"], &booked["minutes"], &booked["party_size"]), (&json!("open"), &json!(20), &json!(2)));
    let (_, again) = site.book("1", &body).await;
    assert_eq!(again, booked, "a repeated request is one appointment");
    let (status, reused) = site.book("1", &wanted("legal", "ar", &tuesday("11:00"))).await;
    assert_eq!((status, &reused["code"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("key_reused")));

    let code = booked["code"].as_str().unwrap();
    assert_eq!(booked["qr_url"], format!("https://queue.example.org/a/#milano.{code}"));
    let place = format!("/appointments/{}", code.to_lowercase().replace('-', ""));
    assert_eq!(sent(site.public(Method::GET, &place, "")).await, (StatusCode::OK, booked.clone()));
    let (status, moved) = sent(site.public(Method::PATCH, &place, "2").json(&json!({ "slot": tuesday("11:20") }))).await;
    assert_eq!((status, &moved["slot"]), (StatusCode::OK, &json!(tuesday("11:20"))));
    let (status, cancelled) = sent(site.public(Method::DELETE, &place, "3")).await;
    assert_eq!((status, &cancelled["state"]), (StatusCode::OK, &json!("cancelled")));
    assert_eq!(sent(site.public(Method::DELETE, &place, "4")).await.0, StatusCode::OK, "once more changes nothing");
    let (status, refused) = sent(site.public(Method::PATCH, &place, "5").json(&json!({ "slot": tuesday("10:00") }))).await;
    assert_eq!((status, &refused["code"]), (StatusCode::CONFLICT, &json!("cancelled")));

    let folder = site.stop().await;
    let bare = code.replace('-', "");
    for file in files(folder.path()) {
        let bytes = std::fs::read(&file).unwrap();
        let has = |text: &str| bytes.windows(text.len()).any(|part| part.eq_ignore_ascii_case(text.as_bytes()));
        assert!(!has(code) && !has(&bare), "{} has the code", file.display());
    }
}

pub(crate) fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_at_once_get_exactly_the_places_there_are() {
    let site = Site::open_behind_a_proxy(at(MONDAY, 9, 0)).await;
    let race = async |service: &str, other: &str, language: &str, slot: String| {
        let bodies: Vec<Value> = (0..64).map(|n| wanted(if n % 2 == 0 { service } else { other }, language, &slot)).collect();
        let keys: Vec<String> = (0..64).map(|n| format!("{service} {other} {language} {n}")).collect();
        let answers = join_all(bodies.iter().zip(&keys).enumerate().map(|(n, (body, key))| {
            // Each from an address of its own, as at home.
            let request = site.public(Method::POST, "/appointments", key).header("x-forwarded-for", format!("192.0.2.{n}"));
            sent(request.json(body))
        }))
        .await;
        let booked: BTreeSet<String> =
            answers.iter().filter(|(status, _)| *status == 201).map(|(_, booked)| booked["code"].to_string()).collect();
        let others: BTreeSet<String> = answers.iter().filter(|(status, _)| *status != 201).map(|(_, no)| no["code"].to_string()).collect();
        assert_eq!(others, BTreeSet::from(["\"slot_taken\"".to_owned()]));
        assert_eq!(booked.len(), answers.iter().filter(|(status, _)| *status == 201).count(), "no code twice");
        booked.len()
    };
    // Two desks give legal advice, of whose two hours 65 in 100 may be booked: the last places of one slot are two.
    assert_eq!(race("legal", "legal", "it", tuesday("10:00")).await, 2);
    // Legal and social advice share the one mediator for Bengali.
    assert_eq!(race("legal", "family", "bn", tuesday("12:00")).await, 1);
    // A lesson has twenty places.
    assert_eq!(race("italian-lessons", "italian-lessons", "zh", tuesday("10:00")).await, 20);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn checking_in_says_what_is_wrong_and_what_would_help() {
    let site = Site::open(at(MONDAY, 9, 0), false).await;
    let own = site.booked("1", "legal", "it", &tuesday("10:00")).await;
    let gone = site.booked("2", "social", "it", &tuesday("10:00")).await;
    let late = site.booked("3", "legal", "bn", &tuesday("09:00")).await;
    sent(site.public(Method::DELETE, &format!("/appointments/{gone}"), "4")).await;
    let code = |(status, problem): (StatusCode, Value)| (status.as_u16(), problem["code"].as_str().unwrap_or_default().to_owned());
    assert_eq!(code(site.check_in("a", &own).await), (409, "wrong_day".to_owned()));
    assert_eq!(code(site.check_in("b", "K7M-4PX-T2HD").await), (404, "unknown_code".to_owned()));

    site.wait_until(at(TUESDAY, 8, 59), |state| state.day.day.date() == TUESDAY).await;
    let (status, early) = site.check_in("c", &own).await;
    assert_eq!((status.as_u16(), &early["code"]), (409, &json!("too_early")));
    assert_eq!((&early["slot"], &early["check_in_from"]), (&json!(tuesday("10:00")), &json!(tuesday("09:00"))));
    assert_eq!(code(site.check_in("d", &gone).await), (409, "cancelled".to_owned()));

    site.clock.set(at(TUESDAY, 9, 31));
    let (status, missed) = site.check_in("e", &late).await;
    assert_eq!((status.as_u16(), &missed["code"]), (409, &json!("too_late")));
    assert_eq!((&missed["visitor"]["service"], &missed["visitor"]["speaks"]), (&json!("legal"), &json!(["bn"])));

    let link = format!("https://queue.example.org/a/#milano.{own}");
    let (status, ticket) = site.check_in("f", &link).await;
    assert_eq!((status.as_u16(), &ticket["slot"]), (201, &json!(tuesday("10:00"))));
    assert_eq!(site.check_in("f", &link).await.1, ticket, "a repeated request is one ticket");
    let (status, twice) = site.check_in("g", &own).await;
    assert_eq!((status.as_u16(), &twice["code"]), (409, &json!("already_checked_in")));
    assert_eq!(twice["visitor"]["number"], ticket["number"]);
    let (_, day) = sent(site.signed_in("anna", Role::Agent).await(Method::GET, "/appointments")).await;
    let numbers: BTreeMap<_, _> =
        day["appointments"].as_array().unwrap().iter().map(|own| (own["code"].as_str(), &own["number"])).collect();
    let wanted = [(&own, &ticket["number"]), (&gone, &Value::Null), (&late, &Value::Null)];
    assert_eq!(numbers, wanted.map(|(code, number)| (Some(code.as_str()), number)).into(), "staff see with which number somebody is in");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_calendar_file_names_no_service_in_any_language() {
    let site = Site::open(at(MONDAY, 9, 0), false).await;
    let state = site.dispatcher.app().site("milano").unwrap().state();
    let names: Vec<String> = state.settings.services.iter().flat_map(|service| service.names.values().cloned()).collect();
    for language in &state.settings.languages {
        let body = json!({ "service": "psychology", "slot": tuesday("09:40"), "language": language, "speaks": ["it"] });
        let (_, booked) = site.book(language.as_str(), &body).await;
        let code = booked["code"].as_str().unwrap();
        let request = site.public(Method::GET, &format!("/appointments/{code}.ics"), "").header("accept-language", language.as_str());
        let response = request.send().await.unwrap();
        assert_eq!(response.headers()["content-type"], "text/calendar; charset=utf-8");
        let text = response.text().await.unwrap().replace("\r\n ", "");
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains("DTSTART:20261124T") && text.contains("SUMMARY:"), "{text}");
        for name in names.iter().chain(&["psychology".to_owned()]) {
            assert!(!text.to_lowercase().contains(&name.to_lowercase()), "“{name}” stands in {text}");
        }
        sent(site.public(Method::DELETE, &format!("/appointments/{code}"), &format!("cancel {language}"))).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guesses_from_a_thousand_addresses_find_nothing_while_a_hall_behind_one_address_is_served() {
    let site = Site::open_behind_a_proxy(at(MONDAY, 9, 0)).await;
    let own = site.booked("own", "legal", "it", &tuesday("10:00")).await;
    let keys = site.dispatcher.app().site("milano").unwrap().keys.clone();
    let own_id = keys.appointment_of(own.parse::<AppointmentCode>().unwrap());
    let guesses = u64::from(harness::thorough(20_000, 1_000_000));
    let client = Client::new();
    let mut answers: std::collections::BTreeMap<u16, u64> = Default::default();
    for batch in (0..guesses).collect::<Vec<_>>().chunks(250) {
        let asked = batch.iter().map(|guess| {
            let id = AppointmentId::from_bits(guess.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
            assert_ne!(id, own_id);
            // Well-formed codes: what the check symbol refuses costs nobody anything.
            let code = keys.appointment_code(id);
            let address = format!("198.{}.{}.7", 18 + guess % 1000 / 250, guess % 250);
            client.get(format!("{}/appointments/{code}", site.base)).header("x-forwarded-for", address).send()
        });
        for answer in join_all(asked).await {
            *answers.entry(answer.unwrap().status().as_u16()).or_default() += 1;
        }
    }
    assert_eq!(answers.keys().copied().collect::<Vec<_>>(), if guesses > 30_000 { vec![404, 429] } else { vec![404] }, "{answers:?}");
    assert!(answers[&404] <= 30_000, "{answers:?}");

    // Three hundred phones of one hall, one address: each looks at an appointment of its own.
    let hall = (0..300).map(|_| client.get(format!("{}/appointments/{own}", site.base)).header("x-forwarded-for", "203.0.113.9").send());
    assert!(join_all(hall).await.into_iter().all(|answer| answer.unwrap().status() == 200));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_many_wrong_codes_from_one_address_have_to_wait() {
    let site = Site::open_behind_a_proxy(at(MONDAY, 9, 0)).await;
    let look = |n: u64, address: &'static str| {
        let code = site.dispatcher.app().site("milano").unwrap().keys.appointment_code(AppointmentId::from_bits(n));
        sent(Client::new().get(format!("{}/appointments/{code}", site.base)).header("x-forwarded-for", address))
    };
    for n in 0..30 {
        assert_eq!(look(n, "203.0.113.9").await.0, 404);
    }
    let (status, problem) = look(31, "203.0.113.9").await;
    assert_eq!((status.as_u16(), &problem["code"]), (429, &json!("too_many_requests")));
    assert_eq!(look(31, "203.0.113.10").await.0, 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_supervisor_sees_whom_an_absence_hits_moves_them_with_one_act_and_takes_it_back() {
    let site = Site::open(at(MONDAY, 9, 0), false).await;
    let code = site.booked("1", "legal", "bn", &tuesday("10:00")).await;
    let supervisor = site.signed_in("sara", Role::Supervisor).await;
    let absence = json!({ "missing": { "mediator": "bengali-urdu-1" }, "from": tuesday("08:00"), "to": tuesday("18:00") });
    let (status, foreseen) = sent(supervisor(Method::POST, "/absences/foreseen").json(&absence)).await;
    assert_eq!(status, 200, "{foreseen}");
    assert_eq!((&foreseen["moved"][0]["appointment"]["code"], &foreseen["moved"][0]["from"]), (&json!(code), &json!(tuesday("10:00"))));
    let look = async || sent(site.public(Method::GET, &format!("/appointments/{code}"), "")).await.1;
    assert_eq!(look().await["slot"], tuesday("10:00"), "nothing has changed yet");
    let left = async || {
        let slots = "/slots?service=legal&language=bn&from=2026-11-24&to=2026-11-24";
        sent(site.public(Method::GET, slots, "")).await.1["slots"].as_array().map(Vec::len)
    };
    let before = left().await;

    let (status, done) = sent(supervisor(Method::POST, "/absences").json(&absence)).await;
    assert_eq!((status, &done["moved"]), (StatusCode::CREATED, &foreseen["moved"]));
    let moved = look().await;
    assert_eq!((&moved["slot"], &moved["moved_from"]), (&foreseen["moved"][0]["appointment"]["slot"], &json!(tuesday("10:00"))));
    assert_eq!(left().await, Some(0), "nobody else speaks Bengali");
    let (_, known) = sent(supervisor(Method::GET, "/absences")).await;
    assert_eq!((&known["absences"][0]["moved"], &known["roster"][0]), (&json!(1), &json!({ "mediator": "arabic-1" })));

    let address = format!("/absences/{}", known["absences"][0]["absence"]);
    let (status, back) = sent(supervisor(Method::DELETE, &address)).await;
    assert_eq!((status, &back["moved"][0]["appointment"]["slot"]), (StatusCode::OK, &json!(tuesday("10:00"))));
    assert_eq!(look().await["moved_from"], Value::Null);
    assert!(before > Some(0) && left().await == before);
    assert_eq!(code_of(sent(supervisor(Method::DELETE, &address)).await), "unknown_absence");
    let (_, day) = sent(supervisor(Method::GET, "/appointments?date=2026-11-24")).await;
    assert_eq!(day["appointments"].as_array().map(Vec::len), Some(1));
}

fn code_of((_, problem): (StatusCode, Value)) -> String {
    problem["code"].as_str().unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_of_the_line_is_a_ticket_from_any_phone_before_the_doors_open() {
    let site = Site::open(at(MONDAY, 8, 0), false).await;
    let agent = site.signed_in("anna", Role::Agent).await;
    let (status, token) = sent(agent(Method::POST, "/line")).await;
    assert_eq!((status, &token["number"]), (StatusCode::CREATED, &json!(1)));
    let strip = async || sent(agent(Method::POST, "/line/strip").header("idempotency-key", "strip").json(&json!({ "count": 3 }))).await;
    let (status, printed) = strip().await;
    let numbers: Vec<u64> = printed["tokens"].as_array().unwrap().iter().map(|token| token["number"].as_u64().unwrap()).collect();
    assert_eq!((status, &numbers[..]), (StatusCode::CREATED, &[2, 3, 4][..]));
    assert_eq!(strip().await.1, printed, "once more prints the same");
    let (_, line) = sent(agent(Method::GET, "/line")).await;
    assert_eq!((&line["handed"], &line["used"], &line["opens_at"]), (&json!(4), &json!(0), &json!("2026-11-23T09:00:00.000+01:00")));
    assert!(line["room"].as_u64().unwrap() > 10, "{line}");

    let body = |scanned: &str| json!({ "service": "legal", "language": "ar", "line": scanned });
    let take = async |key: &str, scanned: &str| sent(site.public(Method::POST, "/tickets", key).json(&body(scanned))).await;
    let url = token["url"].as_str().unwrap();
    let forged = format!("{}0000", &url[..url.len() - 4]);
    assert_eq!(code_of(take("1", &forged).await), "unknown_line_token");
    let shown = |scanned: &str| site.public(Method::GET, "/line/token", "look").header("line-token", scanned);
    let (status, own) = sent(shown(url)).await;
    assert_eq!((status, &own["number"], &own["ahead"], &own["room"]), (StatusCode::OK, &json!(1), &json!(0), &json!(true)));
    assert!(own["qr"].as_str().unwrap().contains("<svg") && own["qr"] == token["qr"] && own["phone_url"].is_null(), "{own}");
    assert_eq!(code_of(sent(shown(&forged)).await), "unknown_line_token");
    let (status, ticket) = take("2", url).await;
    assert_eq!((status, &ticket["number"]), (StatusCode::CREATED, &json!(101)), "{ticket}");
    assert_eq!(code_of(take("3", url).await), "line_token_used");
    let (_, line) = sent(agent(Method::GET, "/line")).await;
    assert_eq!(line["used"], 1);
    assert_eq!(sent(shown(url)).await.1["phone_url"], ticket["phone_url"]);
}

#[tokio::test]
async fn a_token_is_good_in_its_line_alone_and_training_is_another() {
    let site = Site::open(at(MONDAY, 8, 0), false).await;
    let look = async |token: &str| sent(site.public(Method::GET, "/line/token", "look").header("line-token", token)).await;
    let real = site.first_token().await;
    assert_eq!(look(&real).await.1["number"], 1);
    site.train(true).await;
    let in_training = site.first_token().await;
    assert_eq!(code_of(look(&real).await), "unknown_line_token", "number one of the real line");
    assert_eq!(look(&in_training).await.1["number"], 1);
    site.train(false).await;
    site.first_token().await;
    assert_eq!(code_of(look(&real).await), "unknown_line_token", "that line is no more");
    assert_eq!(code_of(look(&in_training).await), "unknown_line_token", "nothing of training counts");
}
