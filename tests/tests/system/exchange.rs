//! Appointments out to other programs and in from them: for staff, as far as they may see, and each place still sold once.

use avanti_access::{Act, NewAccount, NewRole, Reach, Role};
use jiff::civil::{Date, date};
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};
use system_tests::harness::centre::PASSWORD;

use crate::{
    appointments::{sent, tuesday},
    timed::{Site, at},
};

const MONDAY: Date = date(2026, 11, 23);

/// Somebody of the staff, signed in.
struct Staff {
    base: String,
    cookie: String,
    csrf: String,
}

impl Staff {
    async fn hire(site: &Site, user: &str, role: Role, organisation: Option<&str>) -> Self {
        let access = &site.dispatcher.app().access;
        let organisation = organisation.map(|id| id.parse().unwrap());
        let reach = Reach::Site("milano".parse().unwrap());
        let role = NewRole { reach: &reach, role, organisation: organisation.as_ref() };
        let now = at(MONDAY, 9, 0).millis();
        access.create_account(&Act::system(now), &NewAccount { user, name: user, password: Some(PASSWORD), role: Some(role) }).unwrap();
        let session = site.base.replace("/sites/milano", "/session");
        let answer = Client::new().post(session).json(&json!({"user": user, "password": PASSWORD})).send().await.unwrap();
        let cookie = answer.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        let csrf = answer.json::<Value>().await.unwrap()["csrf"].as_str().unwrap().to_owned();
        Self { base: site.base.clone(), cookie, csrf }
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        Client::new().request(method, format!("{}{path}", self.base)).header("cookie", &self.cookie).header("x-csrf-token", &self.csrf)
    }

    async fn get(&self, path: &str) -> (StatusCode, String) {
        let answer = self.request(Method::GET, path).send().await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    }

    async fn import(&self, kind: &str, key: &str, file: &str) -> (StatusCode, Value) {
        let request = self.request(Method::POST, "/appointments/import").header("content-type", kind).header("idempotency-key", key);
        sent(request.body(file.to_owned())).await
    }
}

/// What came of each row: `booked`, or the problem's code.
fn outcomes(answer: &Value) -> Vec<String> {
    let rows = answer["rows"].as_array().unwrap_or_else(|| panic!("{answer}"));
    rows.iter().map(|row| row["problem"]["code"].as_str().unwrap_or("booked").to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_table_is_booked_row_by_row_once_and_each_row_says_what_came_of_it() {
    let site = Site::open(at(MONDAY, 9, 0), false).await;
    let anna = Staff::hire(&site, "anna", Role::Agent, None).await;
    let file = "slot,service,language,party_size,needs\n\
                2026-11-24 10:00,legal,ar,2,step_free more_time\n\
                2026-11-24 10:07,legal,it,1,\n\
                2026-11-24 10:00,nothing,it,1,\n\
                soon,legal,it,1,\n\
                2026-11-24 11:00,legal,it,1,wings\n";
    let (status, answer) = anna.import("text/csv", "first", file).await;
    assert_eq!(status, 200, "{answer}");
    assert_eq!(outcomes(&answer), ["booked", "no_slot", "unknown_service", "bad_request", "bad_request"]);
    let code = answer["rows"][0]["code"].as_str().unwrap();
    let (_, booked) = sent(site.public(Method::GET, &format!("/appointments/{code}"), "")).await;
    assert_eq!((&booked["slot"], &booked["party_size"]), (&json!(tuesday("10:00")), &json!(2)));
    let (_, again) = anna.import("text/csv; charset=utf-8", "first", file).await;
    assert_eq!(again["rows"][0]["code"], code, "the same file under the same key is booked once");
    assert_eq!(site.dispatcher.app().site("milano").unwrap().state().appointments.len(), 1);

    let (status, refused) = anna.import("text/csv", "second", "name\nAmina\n").await;
    assert_eq!((status, &refused["code"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("bad_import")));
    assert_eq!(anna.import("application/json", "third", "{}").await.0, StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_goes_out_of_one_site_comes_into_another_as_table_and_as_calendar() {
    let site = Site::open(at(MONDAY, 9, 0), false).await;
    site.booked("1", "legal", "ar", &tuesday("10:00")).await;
    site.booked("2", "italian-lessons", "zh", &tuesday("10:00")).await;
    let anna = Staff::hire(&site, "anna", Role::Agent, None).await;
    let (_, table) = anna.get("/appointments.csv").await;
    let (_, calendar) = anna.get("/appointments.ics?from=2026-11-24&to=2026-11-24").await;
    assert_eq!((table.lines().count(), calendar.matches("BEGIN:VEVENT").count()), (3, 2), "{table}{calendar}");
    assert!(!anna.get("/appointments.csv?from=2026-11-25").await.1.contains("legal"));
    for (kind, file) in [("text/csv", &table), ("text/calendar", &calendar)] {
        let other = Site::open(at(MONDAY, 9, 0), false).await;
        let bruno = Staff::hire(&other, "bruno", Role::Agent, None).await;
        assert_eq!(outcomes(&bruno.import(kind, "k", file).await.1), ["booked", "booked"], "{kind}");
        let back = bruno.get("/appointments.csv").await.1;
        // Of one time, they come in the order of ids, which are drawn.
        let lines = |table: &str| table.lines().map(str::to_owned).collect::<std::collections::BTreeSet<_>>();
        assert_eq!(lines(&back), lines(&table), "{kind}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn staff_get_and_book_what_they_may_see_and_codes_are_for_supervisors() {
    let site = Site::open(at(MONDAY, 9, 0), false).await;
    let code = site.booked("1", "legal", "it", &tuesday("10:00")).await;
    let state = site.dispatcher.app().site("milano").unwrap().state();
    let offers = |id: &str| state.settings.organisations[&id.parse().unwrap()].services.contains(&"legal".parse().unwrap());
    assert!(offers("farsi-prossimo") && !offers("amapola"));
    let theirs = Staff::hire(&site, "anna", Role::Agent, Some("farsi-prossimo")).await;
    let others = Staff::hire(&site, "bruno", Role::Agent, Some("amapola")).await;
    let supervisor = Staff::hire(&site, "carla", Role::Supervisor, None).await;
    for place in ["/appointments.csv", "/appointments.ics"] {
        assert!(theirs.get(place).await.1.contains("legal"));
        assert!(!others.get(place).await.1.contains("legal"));
        assert!(!supervisor.get(place).await.1.contains(&code));
    }
    let file = "slot,service\n2026-11-24 11:00,legal\n";
    assert_eq!(outcomes(&others.import("text/csv", "k", file).await.1), ["forbidden"]);
    assert_eq!(theirs.get("/appointments.csv?codes=true").await.0, StatusCode::FORBIDDEN);
    assert!(supervisor.get("/appointments.csv?codes=true").await.1.contains(&code));
}
