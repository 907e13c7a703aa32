//! Who may ask for what: every route and every topic for everybody there is, as one table. A route that the table does not
//! name fails it, and so does one that is gone.

use std::collections::BTreeMap;

use avanti_access::{Act, Kind, NewAccount, NewRole, Reach, Role as Rank};
use reqwest::{Client, Method, RequestBuilder, redirect::Policy};
use serde_json::{Value, json};
use system_tests::harness::{Centre, Desk, Kiosk, Role, centre::PASSWORD};

const NOW: i64 = 1_700_000_000_000;

/// Who asks: nobody; the phone of a visit; a kiosk and a board; agents of two organisations, of which only the first offers what the
/// visit is for; a supervisor, an administrator, the administrator of another site; a kiosk that was revoked; a session that was
/// signed out. `+` is whatever only somebody is answered who may; `in` leads to the sign-in page.
const TABLE: &str = include_str!("rights.txt");

/// What somebody shows with each request.
#[derive(Debug, Clone, Default)]
struct Shown {
    bearer: Option<String>,
    cookie: Option<String>,
    csrf: Option<String>,
}

/// The table as rows: a route, and what each asker is answered.
fn table() -> (Vec<&'static str>, Vec<(String, Vec<&'static str>)>) {
    let mut lines = TABLE.lines().filter(|line| !line.is_empty());
    let askers = lines.next().unwrap().split_whitespace().collect();
    let rows = lines.map(|line| {
        let mut words = line.split_whitespace();
        (format!("{} {}", words.next().unwrap(), words.next().unwrap()), words.collect())
    });
    (askers, rows.collect())
}

/// Every route of the dispatcher, the sockets by their topics.
fn routes() -> Vec<String> {
    let topics = dispatcher::http::socket::Name::ALL;
    let routes = dispatcher::http::routes().into_iter();
    routes
        .flat_map(
            |route| {
                if route.contains("{topic}") { topics.map(|(_, topic)| route.replace("{topic}", topic)).to_vec() } else { vec![route] }
            },
        )
        .collect()
}

#[test]
fn every_route_and_topic_stands_in_the_table_once_and_nothing_else() {
    let (askers, rows) = table();
    let mut named: Vec<&String> = rows.iter().map(|(route, _)| route).collect();
    let mut there = routes();
    named.sort();
    there.sort();
    assert_eq!(named, there.iter().collect::<Vec<_>>());
    for (route, answers) in &rows {
        assert_eq!(answers.len(), askers.len(), "{route}");
    }
}

/// A centre with one of each who may ask, and what their requests are about.
struct House {
    centre: Centre,
    client: Client,
    askers: BTreeMap<&'static str, Shown>,
    /// What stands in the place of the parameters of an address.
    places: BTreeMap<&'static str, String>,
    enrolment: String,
    settings: Value,
}

impl House {
    async fn open() -> Self {
        let mut centre = Centre::new();
        let tokens = [(Kind::Kiosk, "kiosk"), (Kind::Board, "board"), (Kind::Kiosk, "gone")].map(|(kind, name)| centre.enrol(kind, name));
        drop(centre.enrol(Kind::Board, "spare"));
        centre.hire("orgA", Role::Agent, Some("farsi-prossimo"));
        centre.hire("orgB", Role::Agent, Some("amapola"));
        for (user, role) in [("super", Role::Supervisor), ("admin", Role::Admin), ("out", Role::Agent), ("porter", Role::Agent)] {
            centre.hire(user, role, None);
        }
        let access = centre.access();
        let act = Act::system(NOW);
        let role = NewRole { reach: &Reach::Site("torino".parse().unwrap()), role: Rank::Admin, organisation: None };
        access.create_account(&act, &NewAccount { user: "other", name: "other", password: Some(PASSWORD), role: Some(role) }).unwrap();
        let device =
            |name: &str| access.devices(&centre.site()).unwrap().into_iter().find(|row| row.device.name == name).unwrap().device.id;
        assert!(access.revoke_device(&act, &device("gone")).unwrap());
        let spare = device("spare").to_string();
        drop(access);
        centre.open();

        let client = Client::builder().redirect(Policy::none()).build().unwrap();
        let ticket = Kiosk::new(&centre, &tokens[0]).ticket("t", "legal", "it").await;
        let phone = ticket["phone_url"].as_str().unwrap().split_once('#').unwrap().1.to_owned();
        let bearer = |token: &str| Shown { bearer: Some(token.to_owned()), ..Shown::default() };
        let mut askers = BTreeMap::from([
            ("nobody", Shown::default()),
            ("phone", bearer(&phone)),
            ("kiosk", bearer(&tokens[0])),
            ("board", bearer(&tokens[1])),
            ("gone", bearer(&tokens[2])),
        ]);
        for user in ["orgA", "orgB", "super", "admin", "other", "out"] {
            askers.insert(user, sign_in(&client, &centre, user).await);
        }
        Desk::sign_in(&centre, "out", "1").await;
        let mut house = Self { centre, client, askers, places: BTreeMap::new(), enrolment: String::new(), settings: Value::Null };
        let (_, status) = house.answer("out", "delete /api/v1/session").await;
        assert_eq!(status, "+");
        let asked: Value = house.get("nobody", "post /api/v1/sites/{site}/devices/enrolments").await;
        let page: String = house.ask("nobody", "get /sign-in").send().await.unwrap().text().await.unwrap();
        let asset = page.split("/static/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        house.places.extend([
            ("{desk}", "5".to_owned()),
            ("{visit}", ticket["visit"].as_str().unwrap().to_owned()),
            ("{device}", spare),
            ("{code}", asked["code"].as_str().unwrap().to_owned()),
            ("{*path}", asset),
            ("{language}", "it".to_owned()),
            ("{key}", "kiosk-welcome".to_owned()),
        ]);
        let seen = house.get("admin", "get /api/v1/sites/{site}/devices/enrolments/{code}").await;
        house.enrolment = seen["id"].as_str().unwrap().to_owned();
        let slots = house.get("nobody", "get /api/v1/sites/{site}/slots").await;
        house.places.insert("{slot}", slots["slots"][0]["slot"].as_str().unwrap().to_owned());
        let booked = house.get("nobody", "post /api/v1/sites/{site}/appointments").await;
        house.places.insert("{appointment}", booked["code"].as_str().unwrap().to_owned());
        house.get("admin", "post /api/v1/sites/{site}/absences").await;
        let absences = house.get("admin", "get /api/v1/sites/{site}/absences").await;
        house.places.insert("{absence}", absences["absences"][0]["absence"].to_string());
        house.settings = house.get("admin", "get /api/v1/sites/{site}/settings").await;
        house
    }

    fn ask(&self, asker: &str, route: &str) -> RequestBuilder {
        let (method, path) = route.split_once(' ').unwrap();
        let path = self.places.iter().fold(path.replace("{site}", "milano"), |path, (place, value)| path.replace(place, value));
        let path = if path.ends_with("/slots") { format!("{path}?service=legal&language=it") } else { path };
        let method: Method = method.to_uppercase().parse().unwrap();
        let shown = &self.askers[asker];
        let mut request = self.client.request(method, format!("{}{path}", self.centre.base()));
        if let Some(token) = &shown.bearer {
            request = request.bearer_auth(token);
        }
        if let Some(cookie) = &shown.cookie {
            request = request.header("cookie", cookie);
        }
        if let Some(csrf) = &shown.csrf {
            request = request.header("x-csrf-token", csrf);
        }
        if route.contains("/ws/") {
            let upgrade = [("connection", "upgrade"), ("upgrade", "websocket"), ("sec-websocket-version", "13")];
            for (name, value) in upgrade.into_iter().chain([("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==")]) {
                request = request.header(name, value);
            }
        }
        if route == "post /{site}/book" || route == "post /{site}/come" {
            return request.header("content-type", "application/x-www-form-urlencoded").body("at=service&service=legal");
        }
        match self.body(route) {
            Some(body) => request.json(&body),
            None => request,
        }
    }

    /// A body of the form that the route takes, so that nothing but the right to ask decides first.
    fn body(&self, route: &str) -> Option<Value> {
        let (method, path) = route.split_once(' ').unwrap();
        let (visit, slot) = (self.places.get("{visit}"), self.places.get("{slot}"));
        let body = match (method, path.rsplit('/').next().unwrap()) {
            ("get" | "delete", _)
            | ("post", "sign-out" | "reopen" | "release" | "leave" | "break" | "help" | "papers" | "line" | "import" | "number-leases") => {
                return None;
            }
            ("put", "contact") => json!({"kind": "email", "address": "who@example.org"}),
            ("put", "language") => json!({"language": "it"}),
            ("put", "feedback") => json!({"face": "good"}),
            ("put", _) => self.settings.clone(),
            ("patch", _) => json!({"slot": slot}),
            ("post", "earlier") => json!({"slot": slot, "take": false}),
            ("post", "wait-list") => json!({"service": "legal", "language": "it"}),
            ("post", "{code}") => json!({"slot": slot, "take": false}),
            ("post", "appointments") => json!({"service": "legal", "slot": slot, "language": "it"}),
            ("post", "absences" | "foreseen") => {
                json!({"missing": {"mediator": "arabic-1"}, "from": "2035-01-01T08:00:00Z", "to": "2035-01-02T08:00:00Z"})
            }
            ("post", "begin" | "finish" | "undo") if path.contains("/session/") => json!({"service": "legal", "slot": slot}),
            ("post", "check-ins" | "present" | "absent") => json!({"code": self.places.get("{appointment}")}),
            ("post", "session") => json!({"user": "porter", "password": PASSWORD}),
            ("post", "offline") => json!({"tickets": []}),
            ("post", "claim") => json!({"number": 800}),
            ("post", "strip") => json!({"count": 2}),
            ("post", "cards") => json!({"service": "legal", "language": "it", "count": 1}),
            ("post", "first-administrator") => json!({"token": "t", "user": "u", "name": "n", "password": PASSWORD}),
            ("post", "devices") => json!({"enrolment": self.enrolment, "name": "by code"}),
            ("post", "enrolments") => json!({"kind": "board", "token_sha256": "5".repeat(64), "version": "0"}),
            ("post", "health") => json!({"version": "0"}),
            ("post", "prints") => json!({"device": "nobody"}),
            ("post", "{job}") => json!({"outcome": "printed"}),
            ("post", "tickets") => json!({"service": "legal", "language": "it"}),
            ("post", "sign-in") => json!({"languages": ["it"]}),
            ("post", "next") => json!({"finish": null}),
            ("post", "call") => json!({"visit": visit, "reason": "agreed"}),
            ("post", "park") => json!({"visit": visit, "minutes": 5}),
            ("post", "transfer") => json!({"visit": visit, "service": "social"}),
            ("post", "pause") => json!({"reason": "break"}),
            ("post", _) => json!({"visit": visit}),
            _other => panic!("no body is known for {route}"),
        };
        Some(body)
    }

    /// What somebody is answered: the status, and how the table writes it.
    async fn answer(&self, asker: &str, route: &str) -> (u16, String) {
        let answer = self.ask(asker, route).send().await.unwrap();
        let status = answer.status().as_u16();
        let to_sign_in = answer.headers().get("location").is_some_and(|place| place.to_str().unwrap().starts_with("/sign-in"));
        let written = match status {
            401 | 403 | 404 => status.to_string(),
            _ if to_sign_in => "in".to_owned(),
            500.. => format!("{status}, a fault"),
            _ => "+".to_owned(),
        };
        (status, written)
    }

    async fn get(&self, asker: &str, route: &str) -> Value {
        let answer = self.ask(asker, route).send().await.unwrap();
        let status = answer.status();
        let body = answer.text().await.unwrap();
        assert!(status.is_success(), "{route}: {status} {body}");
        serde_json::from_str(&body).unwrap()
    }
}

async fn sign_in(client: &Client, centre: &Centre, user: &str) -> Shown {
    let body = json!({"user": user, "password": PASSWORD});
    let answer = client.post(format!("{}/api/v1/session", centre.base())).json(&body).send().await.unwrap();
    assert_eq!(answer.status(), 200, "{user}");
    let cookie = answer.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
    let session: Value = answer.json().await.unwrap();
    Shown { bearer: None, cookie: Some(cookie), csrf: session["csrf"].as_str().map(str::to_owned) }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_is_answered_as_the_table_says() {
    let house = House::open().await;
    let (askers, rows) = table();
    let mut faults = Vec::new();
    for (route, expected) in &rows {
        for (asker, expected) in askers.iter().zip(expected) {
            let (status, answer) = house.answer(asker, route).await;
            if answer != **expected {
                faults.push(format!("{route}: {asker} is answered {status}, not {expected}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_person_who_may_is_refused_every_change_without_the_token_against_forgery() {
    let mut house = House::open().await;
    let admin = house.askers["admin"].clone();
    house.askers.insert("forged", Shown { csrf: None, ..admin });
    let (askers, rows) = table();
    let column = askers.iter().position(|asker| *asker == "admin").unwrap();
    let guarded = |route: &str, answers: &[&str]| {
        let anybody = answers[0] == "+" && !route.starts_with("delete");
        !route.starts_with("get") && answers[column] == "+" && !anybody
    };
    let changes: Vec<&String> = rows.iter().filter(|(route, answers)| guarded(route, answers)).map(|(route, _)| route).collect();
    assert!(changes.len() > 15, "{changes:?}");
    for route in changes {
        assert_eq!(house.answer("forged", route).await.0, 403, "{route}");
    }
}
